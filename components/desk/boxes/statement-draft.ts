import type { FactStatus } from '@/lib/facts/box-view'
import type { ObservationInput } from '@/lib/facts/fact-input'
import {
  EMPTY_OBSERVATION,
  type ObservationDraft,
  readObservation,
} from '@/lib/facts/observation-draft'
import type { SiteLocale } from '@/lib/i18n/locale'
import type { LocalizedText } from '@/lib/i18n/localized-text'
import { ok, type Result, refuse } from '@/lib/result'

/** What a version says, as the form holds it: one observation, or rivals side by side. */
export type StatementDraft = {
  label: LocalizedText
  status: FactStatus
  observations: ObservationDraft[]
}

export const EMPTY_STATEMENT: StatementDraft = {
  label: {},
  status: 'SOURCED',
  observations: [EMPTY_OBSERVATION],
}

export type Statement = {
  label: LocalizedText
  status: FactStatus
  observations: ObservationInput[]
}

export type StatementFault = 'value' | 'rivals'

export function readStatement(
  locale: SiteLocale,
  { label, status, observations }: StatementDraft,
): Result<Statement, StatementFault> {
  if ((status === 'SOURCES_DIFFER') !== observations.length > 1) return refuse('rivals')
  const read: ObservationInput[] = []
  for (const draft of observations) {
    const observation = readObservation(locale, draft)
    if (!observation.ok) return observation
    read.push(observation.value)
  }
  return ok({ label, status, observations: read })
}
