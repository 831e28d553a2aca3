import type { SaveBoxInput } from '@/lib/facts/fact-input'
import { azerbaijaniInvestment } from './facts/azerbaijani-investment'
import { bilateralDocuments } from './facts/bilateral-documents'
import { kazakhCompanies } from './facts/kazakh-companies'
import { kazakhInvestment } from './facts/kazakh-investment'
import { tradeTurnover2023 } from './facts/trade-turnover-2023'

/** In the order of the box. */
export const keyFigureFacts = [
  tradeTurnover2023,
  azerbaijaniInvestment,
  kazakhInvestment,
  kazakhCompanies,
  bilateralDocuments,
]

export const keyFigures = {
  opId: '7e000000-0000-4000-8000-000000000010',
  boxId: null,
  baseNumber: 0,
  title: {
    az: 'Qazaxıstan–Azərbaycan: əsas göstəricilər',
    en: 'Kazakhstan–Azerbaijan: key figures',
  },
} satisfies Omit<SaveBoxInput, 'factIds'>
