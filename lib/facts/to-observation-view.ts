import type { Locale } from '@/lib/i18n/locale'
import type { ObservationView } from './fact-view'
import type { PrintedObservation } from './reader-fact-row'
import { formatPeriod, toRivalView } from './to-figure-view'

export function toObservationView(locale: Locale, row: PrintedObservation): ObservationView {
  const { reportedText, exactQuote, sourceLanguage, asOf, retrievedOn } = row
  return {
    ...toRivalView(locale, row),
    ...{ reportedText, exactQuote, language: sourceLanguage },
    asOf: formatPeriod(locale, asOf ?? ''),
    retrievedOn: retrievedOn?.toISOString().slice(0, 10) ?? null,
  }
}
