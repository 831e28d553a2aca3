/** How much stands behind a value. Readers see these in words; never a verdict of truth. */
export const FACT_STATUSES = [
  'SOURCED',
  'SOURCES_DIFFER',
  'AUTHOR_STATEMENT',
  'UNVERIFIED',
  'STALE',
] as const

export type FactStatus = (typeof FACT_STATUSES)[number]

export type SourceView = {
  title: string
  publisher: string | null
  url: string | null
  /** ISO date. */
  publishedOn: string | null
}

/** What one reporter says a fact's value is, in the page's language. */
export type RivalView = { value: FormattedValue; reporter: string; source: SourceView | null }

/** `amount` is set large, `unit` small after it: "598,47" + "mln $". `qualifier` before it, in words. */
export type FormattedValue = { qualifier: string | null; amount: string; unit: string | null }

export type FigureView = {
  factId: string
  label: string
  value: FormattedValue
  /** "2023", "mart 2024"; null where the source gives no date. */
  asOf: string | null
  status: FactStatus
  /** Present when sources differ: every observation side by side, none chosen. */
  rivals: RivalView[]
  source: SourceView | null
}

export type BoxView = { boxId: string; slug: string; title: string; figures: FigureView[] }
