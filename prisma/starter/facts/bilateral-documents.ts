import type { RecordFactInput } from '@/lib/facts/fact-input'
import { SOURCES } from '../sources'

/** Printed before two further packages were signed, hence stale. */
export const bilateralDocuments = {
  opId: '7e000000-0000-4000-8000-000000000015',
  kind: 'INDICATOR',
  indicator: {
    key: 'az-kz-bilateral-documents',
    kind: 'STOCK',
    unit: 'DOCUMENT',
    label: {
      az: 'Qazaxıstan–Azərbaycan ikitərəfli sənədləri',
      en: 'Kazakhstan–Azerbaijan bilateral documents',
    },
    basis: null,
  },
  period: '2022-08',
  label: {
    az: 'Qazaxıstan–Azərbaycan ikitərəfli sənədləri',
    en: 'Kazakhstan–Azerbaijan bilateral documents',
  },
  status: 'STALE',
  observations: [
    {
      value: {
        type: 'number',
        lo: '90',
        hi: '90',
        unit: 'DOCUMENT',
        qualifier: 'ABOUT',
        resolution: '1',
      },
      reportedText: 'around 90 contracts of various types',
      reporter: { az: 'Azernews', en: 'Azernews' },
      asOf: '2022-08',
      exactQuote: null,
      source: SOURCES.officialVisit,
    },
  ],
} satisfies RecordFactInput
