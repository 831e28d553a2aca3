import type { RecordFactInput } from '@/lib/facts/fact-input'
import { NO_SOURCE_NAMED, SOURCES } from '../sources'
import { millionDollars } from './dollars'

/** Totals printed in 2024. The 100 million of October 2022 is of another date: no rival of these. */
export const kazakhInvestment = {
  opId: '7e000000-0000-4000-8000-000000000013',
  kind: 'INDICATOR',
  indicator: {
    key: 'kz-az-investment-total',
    kind: 'STOCK',
    unit: 'USD',
    label: {
      az: 'Qazaxıstanın Azərbaycana qoyduğu investisiya, cəmi',
      en: 'Kazakh investment in Azerbaijan, total',
    },
    basis: null,
  },
  period: '2024',
  label: {
    az: 'Qazaxıstanın Azərbaycandakı investisiyası',
    en: 'Kazakh investment in Azerbaijan',
  },
  status: 'SOURCES_DIFFER',
  observations: [
    {
      value: millionDollars('114'),
      reportedText: '$114 million',
      reporter: {
        az: 'Azərbaycanın Energetika Nazirliyi, Trend vasitəsilə',
        en: 'Azerbaijan’s Ministry of Energy, via Trend',
      },
      asOf: null,
      exactQuote: null,
      source: SOURCES.commission,
    },
    {
      value: millionDollars('95'),
      reportedText: '$95 million',
      reporter: { az: 'Trend, 2005–2022-ci illər üçün', en: 'Trend, for 2005–2022' },
      asOf: '2005/2022',
      exactQuote: null,
      source: SOURCES.fund,
    },
    {
      value: millionDollars('102.2'),
      reportedText: '102.2 million dollars',
      reporter: NO_SOURCE_NAMED,
      asOf: null,
      exactQuote: null,
      source: SOURCES.unsourced,
    },
  ],
} satisfies RecordFactInput
