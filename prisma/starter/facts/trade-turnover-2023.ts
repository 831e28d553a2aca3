import type { RecordFactInput } from '@/lib/facts/fact-input'
import { NO_SOURCE_NAMED, SOURCES } from '../sources'
import { millionDollars } from './dollars'

export const tradeTurnover2023 = {
  opId: '7e000000-0000-4000-8000-000000000011',
  kind: 'INDICATOR',
  indicator: {
    key: 'az-kz-trade-turnover',
    kind: 'FLOW',
    unit: 'USD',
    label: {
      az: 'Qazaxıstan–Azərbaycan ticarət dövriyyəsi',
      en: 'Kazakhstan–Azerbaijan trade turnover',
    },
    basis: null,
  },
  period: '2023',
  label: {
    az: 'Qazaxıstan–Azərbaycan ticarət dövriyyəsi',
    en: 'Kazakhstan–Azerbaijan trade turnover',
  },
  status: 'SOURCES_DIFFER',
  observations: [
    {
      value: millionDollars('529.4'),
      reportedText: '$529.4 million',
      reporter: {
        az: 'Qazaxıstan statistikası, Trend vasitəsilə',
        en: 'Kazakh statistics, via Trend',
      },
      asOf: '2023',
      exactQuote: null,
      source: SOURCES.commission,
    },
    {
      value: millionDollars('598.47'),
      reportedText: '598.47 million dollars',
      reporter: NO_SOURCE_NAMED,
      asOf: '2023',
      exactQuote: null,
      source: SOURCES.unsourced,
    },
  ],
} satisfies RecordFactInput
