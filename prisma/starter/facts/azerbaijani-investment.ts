import type { RecordFactInput } from '@/lib/facts/fact-input'
import { NO_SOURCE_NAMED, SOURCES } from '../sources'
import { millionDollars } from './dollars'

/** Totals printed in 2024. The 204 million of October 2022 is of another date: no rival of these. */
export const azerbaijaniInvestment = {
  opId: '7e000000-0000-4000-8000-000000000012',
  kind: 'INDICATOR',
  indicator: {
    key: 'az-kz-investment-total',
    kind: 'STOCK',
    unit: 'USD',
    label: {
      az: 'Azərbaycanın Qazaxıstana qoyduğu investisiya, cəmi',
      en: 'Azerbaijani investment in Kazakhstan, total',
    },
    basis: null,
  },
  period: '2024',
  label: {
    az: 'Azərbaycanın Qazaxıstandakı investisiyası',
    en: 'Azerbaijani investment in Kazakhstan',
  },
  status: 'SOURCES_DIFFER',
  observations: [
    {
      value: millionDollars('211.4'),
      reportedText: '$211.4 million',
      reporter: {
        az: 'Azərbaycanın Energetika Nazirliyi, Trend vasitəsilə',
        en: 'Azerbaijan’s Ministry of Energy, via Trend',
      },
      asOf: null,
      exactQuote: null,
      source: SOURCES.commission,
    },
    {
      value: millionDollars('215'),
      reportedText: '$215 million',
      reporter: { az: 'Azernews', en: 'Azernews' },
      asOf: null,
      exactQuote: null,
      source: SOURCES.fundChairman,
    },
    {
      value: millionDollars('306'),
      reportedText: '$306 million',
      reporter: { az: 'Trend, 2005–2022-ci illər üçün', en: 'Trend, for 2005–2022' },
      asOf: '2005/2022',
      exactQuote: null,
      source: SOURCES.fund,
    },
    {
      value: millionDollars('205.2'),
      reportedText: '205.2 million dollars',
      reporter: NO_SOURCE_NAMED,
      asOf: null,
      exactQuote: null,
      source: SOURCES.unsourced,
    },
  ],
} satisfies RecordFactInput
