import type { FactKind } from '@/lib/db/generated/enums'
import type { LocalizedText } from '@/lib/i18n/localized-text'
import type { FactStatus } from './box-view'
import type { FactDetails, Formula } from './fact-details'
import type { StoredValue } from './format-value'

export type ObservationRow = StoredValue & {
  id: string
  asOf: string | null
  reporter: LocalizedText
  exactQuote: string | null
  sourceTitle: string | null
  sourcePublisher: string | null
  sourceUrl: string | null
  sourceDate: Date | null
  sourceLanguage: string | null
}

export type OperandRow = {
  factId: string
  slug: string | null
  label: LocalizedText
  /** ISO 8601 to its precision; "from/to" for a span; empty where the fact has none. */
  period: string
  /** The chosen one, or the rivals in order. */
  observations: ObservationRow[]
}

/** A fact at one version, as it comes from the database. */
export type FigureRow = OperandRow & {
  kind: FactKind
  status: FactStatus
  details: FactDetails | null
  formula: Formula | null
  /** Those of the formula that readers may see. */
  operands: OperandRow[]
}
