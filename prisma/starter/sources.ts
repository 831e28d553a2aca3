import type { ObservationInput } from '@/lib/facts/fact-input'
import { ADDRESSES } from './addresses'

type SourceInput = NonNullable<ObservationInput['source']>

/** Titles as published; where only the subject is known to us, the subject. */
export const SOURCES = {
  commission: {
    title: 'Azerbaijan and Kazakhstan discuss joint production in industrial and technology parks',
    publisher: 'Trend',
    url: ADDRESSES.commission,
    publishedOn: '2024-03-05',
  },
  fund: {
    title: 'Azerbaijan-Kazakhstan investment fund signals new era',
    publisher: 'Trend',
    url: ADDRESSES.fund,
    publishedOn: '2024-03-15',
  },
  fundChairman: {
    title: 'Kazakhstan, Azerbaijan create $300m investment fund',
    publisher: 'Azernews (MENAFN)',
    url: ADDRESSES.fundChairman,
    publishedOn: '2024-03-12',
  },
  officialVisit: {
    title: 'Kazakh President arrives in Baku on an official visit',
    publisher: 'Azernews',
    url: ADDRESSES.officialVisit,
    publishedOn: '2022-08-24',
  },
  unsourced: {
    title: 'A historic opportunity',
    publisher: 'ekosular.az',
    url: ADDRESSES.unsourced,
    publishedOn: null,
  },
} satisfies Record<string, SourceInput>

export const NO_SOURCE_NAMED = {
  az: '2024-cü ilin məqaləsi, mənbə göstərilmir',
  en: 'An article of 2024 that names no source',
}
