import type { ObservationInput, RecordFactInput } from '@/lib/facts/fact-input'
import { NO_SOURCE_NAMED, SOURCES } from '../sources'

/** Counts printed in 2024. The 159 of June 2022 is of another date: no rival of these. */
export const kazakhCompanies = {
  opId: '7e000000-0000-4000-8000-000000000014',
  kind: 'INDICATOR',
  indicator: {
    key: 'kz-capital-companies-in-az',
    kind: 'STOCK',
    unit: 'COMPANY',
    label: {
      az: 'Azərbaycanda Qazaxıstan kapitallı şirkətlər',
      en: 'Companies with Kazakh capital in Azerbaijan',
    },
    basis: null,
  },
  period: '2024',
  label: {
    az: 'Azərbaycanda Qazaxıstan kapitallı şirkətlər',
    en: 'Companies with Kazakh capital in Azerbaijan',
  },
  status: 'SOURCES_DIFFER',
  observations: [
    {
      value: companies('150', 'ABOUT'),
      reportedText: 'approximately 150',
      reporter: { az: 'Trend, fəaliyyət göstərən', en: 'Trend, operating' },
      asOf: '2024-03',
      exactQuote: null,
      source: SOURCES.fund,
    },
    {
      value: companies('200', 'OVER'),
      reportedText: 'over 200',
      reporter: { az: 'Azernews, fəaliyyət göstərən', en: 'Azernews, operating' },
      asOf: '2024-03',
      exactQuote: null,
      source: SOURCES.fundChairman,
    },
    {
      value: companies('182', 'EXACT'),
      reportedText: '182',
      reporter: NO_SOURCE_NAMED,
      asOf: null,
      exactQuote: null,
      source: SOURCES.unsourced,
    },
  ],
} satisfies RecordFactInput

function companies(
  count: string,
  qualifier: 'EXACT' | 'ABOUT' | 'OVER',
): ObservationInput['value'] {
  return { type: 'number', lo: count, hi: count, unit: 'COMPANY', qualifier, resolution: '1' }
}
