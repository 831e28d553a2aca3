import type { ReaderFactVersion } from '@/lib/db/generated/client'
import type { Locale } from '@/lib/i18n/locale'
import { localizedText } from '@/lib/i18n/localized-text'
import type { FactVersionView } from './fact-view'
import { phrase } from './phrase'
import { readObservations } from './reader-fact-row'
import { toRivalView } from './to-figure-view'

type Row = Omit<ReaderFactVersion, 'id' | 'factId'>

/** A released version in the page's language. */
export function toVersionView(locale: Locale, row: Row): FactVersionView {
  const { number, status, reason, releasedAt } = row
  const note = localizedText.nullable().parse(row.note)
  return {
    ...{ number, status, reason, releasedAt },
    label: phrase(localizedText.parse(row.label), locale),
    values: readObservations(row.observations).map((one) => toRivalView(locale, one)),
    note: note && phrase(note, locale),
  }
}
