import type { SiteLocale } from '@/lib/i18n/locale'
import type { Scale } from './unit'

/** The words and abbreviations after a number, in lower case. */
export const WRITTEN_SCALES: Record<SiteLocale, Partial<Record<string, Scale>>> = {
  az: {
    ...{ min: 'THOUSAND', mln: 'MILLION', mlrd: 'BILLION' },
    ...{ milyon: 'MILLION', milyard: 'BILLION' },
  },
  en: {
    ...{ thousand: 'THOUSAND', k: 'THOUSAND', million: 'MILLION', mln: 'MILLION', m: 'MILLION' },
    ...{ billion: 'BILLION', bn: 'BILLION', b: 'BILLION' },
  },
}
