import type { FactStatus } from '@/lib/facts/box-view'
import type { ObservationInput } from '@/lib/facts/fact-input'
import {
  EMPTY_OBSERVATION,
  type ObservationDraft,
  type ObservationField,
  readObservation,
} from '@/lib/facts/observation-draft'
import type { Locale } from '@/lib/i18n/locale'
import { type LocalizedText, localizedText } from '@/lib/i18n/localized-text'
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

/** What cannot be taken as it stands, by its place in the form. */
export type StatementFaults = {
  label: boolean
  rivals: boolean
  observations: ObservationField[][]
}

export const NO_FAULTS: StatementFaults = { label: false, rivals: false, observations: [] }

export function readStatement(
  locale: Locale,
  { label, status, observations }: StatementDraft,
): Result<Statement, StatementFaults> {
  const read = observations.map((draft) => readObservation(locale, draft))
  const faults = {
    label: !localizedText.safeParse(label).success,
    rivals: (status === 'SOURCES_DIFFER') !== observations.length > 1,
    observations: read.map((one) => (one.ok ? [] : one.error)),
  }
  const isFine = !faults.label && !faults.rivals && read.every((one) => one.ok)
  if (!isFine) return refuse(faults)
  return ok({ label, status, observations: read.flatMap((one) => (one.ok ? [one.value] : [])) })
}

/** The form follows the choice: rivals get their second place, the author his name. */
export function withStatus(draft: StatementDraft, status: FactStatus): StatementDraft {
  const [first = EMPTY_OBSERVATION, ...more] = draft.observations
  if (status === 'SOURCES_DIFFER') {
    const { kind, unit } = first
    const rivals = more.length > 0 ? more : [{ ...EMPTY_OBSERVATION, kind, unit }]
    return { ...draft, status, observations: [first, ...rivals] }
  }
  const observations = [first, ...more.filter(isBegun)]
  if (status !== 'AUTHOR_STATEMENT' || Object.keys(first.reporter).length > 0) {
    return { ...draft, status, observations }
  }
  const signed = { ...first, reporter: THE_AUTHOR }
  return { ...draft, status, observations: [signed, ...observations.slice(1)] }
}

const THE_AUTHOR: LocalizedText = {
  az: 'müəllif',
  en: 'the author',
  ru: 'автор',
  tr: 'yazar',
  kk: 'автор',
}

function isBegun({ printed, words }: ObservationDraft): boolean {
  return printed !== '' || Object.keys(words).length > 0
}
