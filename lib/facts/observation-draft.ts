import type { SiteLocale } from '@/lib/i18n/locale'
import type { LocalizedText } from '@/lib/i18n/localized-text'
import { ok, type Result, refuse } from '@/lib/result'
import type { ObservationInput } from './fact-input'
import { parseFigure } from './parse-figure'
import type { Unit } from './unit'

export type Qualifier = Extract<ObservationInput['value'], { type: 'number' }>['qualifier']

/** What one source says, as the desk's fields hold it: a value as printed, texts still unread. */
export type ObservationDraft = {
  kind: 'number' | 'date' | 'text'
  printed: string
  unit: Unit
  qualifier: Qualifier
  words: LocalizedText
  reporter: LocalizedText
  sourceTitle: string
  sourcePublisher: string
  sourceUrl: string
  sourceDate: string
}

export const EMPTY_OBSERVATION: ObservationDraft = {
  kind: 'number',
  printed: '',
  unit: 'USD',
  qualifier: 'EXACT',
  words: {},
  reporter: {},
  sourceTitle: '',
  sourcePublisher: '',
  sourceUrl: '',
  sourceDate: '',
}

const PRECISION = { 4: 'YEAR', 7: 'MONTH', 10: 'DAY' } as const

/** Reads the fields; refuses when the value is not one. The schema judges the rest. */
export function readObservation(
  locale: SiteLocale,
  draft: ObservationDraft,
): Result<ObservationInput, 'value'> {
  const value = readValue(locale, draft)
  if (!value) return refuse('value')
  const { sourceTitle, sourcePublisher, sourceUrl, sourceDate } = draft
  const source = sourceTitle.trim() && {
    title: sourceTitle,
    publisher: sourcePublisher.trim() || null,
    url: sourceUrl.trim() || null,
    publishedOn: sourceDate.trim() || null,
  }
  return ok({
    value,
    reportedText: draft.printed.trim() || Object.values(draft.words).join(' / '),
    reporter: draft.reporter,
    asOf: null,
    exactQuote: null,
    source: source || null,
  })
}

function readValue(locale: SiteLocale, draft: ObservationDraft): ObservationInput['value'] | null {
  switch (draft.kind) {
    case 'number': {
      const figure = parseFigure(locale, draft.printed)
      const { unit, qualifier } = draft
      return figure && { type: 'number', ...figure, unit, qualifier }
    }
    case 'date':
      return readDate(draft.printed.trim())
    case 'text':
      return Object.keys(draft.words).length > 0 ? { type: 'text', text: draft.words } : null
  }
}

/** A date to its precision: 2005, 2020-09, 1992-08-27. */
function readDate(iso: string): ObservationInput['value'] | null {
  const precision = PRECISION[iso.length as keyof typeof PRECISION]
  const date = iso + '0000-01-01'.slice(iso.length)
  const isDate = /^\d{4}(-\d{2}){0,2}$/.test(iso) && !Number.isNaN(Date.parse(date))
  return isDate && precision ? { type: 'date', date, precision } : null
}
