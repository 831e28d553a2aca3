import type { DeskFactInput } from '@/lib/facts/desk-fact-input'
import type { LocalizedText } from '@/lib/i18n/localized-text'
import type { StatementDraft } from './statement-draft'

/** What a figure of another period is recorded from: its name, its unit, whose reckoning it is. */
export type SiblingFact = {
  statement: StatementDraft
  basis: LocalizedText
  indicatorKey: string
  measures: DeskFactInput['measures']
}
