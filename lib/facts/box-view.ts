import type { BoxForm, FactKind } from '@/lib/db/generated/enums'
import type { Locale } from '@/lib/i18n/locale'
import type { AgreementForm, Formula } from './fact-details'
import type { Phrase } from './phrase'

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
  /** In which title and publisher are named. */
  language: string | null
  /** ISO date. */
  publishedOn: string | null
}

/** `amount` is set large, `unit` small after it: "598,47" + "mln $". `qualifier` before it, in words. */
export type FormattedValue = { qualifier: string | null; amount: string; unit: string | null }

/** A value in the page's language; `lang` where its words exist in another one only. */
export type ValueView = FormattedValue & {
  lang: Locale | null
  /** Where the value is a date: ISO 8601 to its precision. */
  date: string | null
  /** For drawing only, never for print: the upper end, in base units. Null for dates and words. */
  size: { amount: number; unit: string } | null
}

/** What one reporter says a fact's value is, in the page's language. */
export type RivalView = {
  observationId: string
  value: ValueView
  reporter: Phrase
  source: SourceView | null
}

/** What a form needs beyond label and value. Countries are ISO codes: see lib/i18n/country-name.ts. */
export type DetailsView =
  | { type: 'agreement'; form: AgreementForm; place: Phrase | null; parties: string[] }
  | {
      type: 'quotation'
      speaker: Phrase
      post: Phrase | null
      occasion: Phrase | null
      /** Language it was said in, and the words of the source where we hold them. */
      language: string
      original: string | null
    }
  | { type: 'event'; place: Phrase | null }
  | { type: 'flow'; from: string; to: string }

/** A fact that another one is calculated from. */
export type OperandView = {
  factId: string
  slug: string | null
  label: Phrase
  value: ValueView
  asOf: string | null
}

/** Operands from left to right. */
export type FormulaView = { op: Formula['op']; operands: OperandView[] }

export type FigureView = OperandView & {
  kind: FactKind
  /** ISO 8601 to its precision, a span as "from/to": when it happened, or what it holds for. */
  on: string | null
  status: FactStatus
  /** Present when sources differ: every observation side by side, none chosen. */
  rivals: RivalView[]
  reporter: Phrase | null
  source: SourceView | null
  details: DetailsView | null
  /** For a calculated value whose operands are all known to readers. */
  formula: FormulaView | null
}

export type BoxView = {
  boxId: string
  /** Null in a preview: a draft has no address. */
  slug: string | null
  form: BoxForm
  title: Phrase
  figures: FigureView[]
}
