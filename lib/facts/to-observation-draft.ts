import type { Locale } from '@/lib/i18n/locale'
import { localizedText } from '@/lib/i18n/localized-text'
import { formatValue } from './format-value'
import { EMPTY_OBSERVATION, type ObservationDraft } from './observation-draft'
import type { ObservationRow } from './observations-of'
import { isUnit, UNITS } from './unit'

const ISO_LENGTH = { DAY: 10, MONTH: 7, YEAR: 4 } as const

/** What is on record, as the fields of a form: a change starts from what stands there. */
export function toObservationDraft(locale: Locale, row: ObservationRow): ObservationDraft {
  const { source } = row
  return {
    ...EMPTY_OBSERVATION,
    ...valueFields(locale, row),
    reporter: localizedText.parse(row.reporter),
    sourceTitle: source?.title ?? '',
    sourcePublisher: source?.publisher ?? '',
    sourceUrl: source?.url ?? '',
    sourceDate: dayOf(source?.publishedOn ?? null),
    sourceLanguage: source?.language ?? '',
    sourceGroup: source?.independenceGroup ?? '',
    exactQuote: row.exactQuote ?? '',
    retrievedOn: dayOf(row.retrievedOn),
    asOf: row.asOf ?? '',
  }
}

function dayOf(date: Date | null): string {
  return date?.toISOString().slice(0, 10) ?? ''
}

function valueFields(locale: Locale, row: ObservationRow): Partial<ObservationDraft> {
  if (row.date) {
    const printed = row.date.toISOString().slice(0, ISO_LENGTH[row.datePrecision ?? 'DAY'])
    return { kind: 'date', printed }
  }
  const { unit, qualifier } = row
  if (row.lo === null || unit === null || !isUnit(unit)) {
    return { kind: 'text', words: localizedText.parse(row.text) }
  }
  const { amount, unit: words } = formatValue(locale, row)
  const printed = UNITS[unit] === 'money' && words ? `${amount} ${words}` : amount
  return { kind: 'number', printed, unit, qualifier }
}
