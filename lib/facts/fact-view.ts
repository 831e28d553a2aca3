import type { VersionReason } from '@/lib/db/generated/enums'
import type { FactStatus, FigureView, RivalView } from './box-view'
import type { Phrase } from './phrase'

/** What one source says, as it says it and in the page's language. */
export type ObservationView = RivalView & {
  /** Verbatim, in the source's language. */
  reportedText: string
  exactQuote: string | null
  /** Of the source: of the two above. */
  language: string | null
  asOf: string | null
  /** ISO date. */
  retrievedOn: string | null
}

/** What we held the fact to be from a moment on. */
export type FactVersionView = {
  number: number
  label: Phrase
  status: FactStatus
  /** One, or the rivals side by side. */
  values: RivalView[]
  reason: VersionReason
  note: Phrase | null
  releasedAt: Date
}

/** Everything a fact's page shows, who prints it excepted. */
export type FactView = {
  figure: FigureView
  /** What is measured, by whose reckoning. */
  basis: Phrase | null
  releasedAt: Date
  observations: ObservationView[]
  /** Newest first. */
  versions: FactVersionView[]
  /** The same indicator's other periods, newest first. */
  siblings: FigureView[]
}
