import type { Locale } from '@/lib/i18n/locale'
import type { Scale } from '@/lib/i18n/scale'

/** The words and abbreviations after a number, in lower case. */
export const WRITTEN_SCALES: Record<Locale, Partial<Record<string, Scale>>> = {
  az: {
    ...{ min: 'THOUSAND', mln: 'MILLION', mlrd: 'BILLION' },
    ...{ milyon: 'MILLION', milyard: 'BILLION', trln: 'TRILLION', trilyon: 'TRILLION' },
  },
  en: {
    ...{ thousand: 'THOUSAND', k: 'THOUSAND', million: 'MILLION', mln: 'MILLION', m: 'MILLION' },
    ...{ billion: 'BILLION', bn: 'BILLION', b: 'BILLION' },
    ...{ trillion: 'TRILLION', tn: 'TRILLION' },
  },
  ru: {
    ...{ тыс: 'THOUSAND', тысяч: 'THOUSAND', тысячи: 'THOUSAND', тысяча: 'THOUSAND' },
    ...{ млн: 'MILLION', миллион: 'MILLION', миллиона: 'MILLION', миллионов: 'MILLION' },
    ...{ млрд: 'BILLION', миллиард: 'BILLION', миллиарда: 'BILLION', миллиардов: 'BILLION' },
    ...{ трлн: 'TRILLION', триллион: 'TRILLION', триллиона: 'TRILLION', триллионов: 'TRILLION' },
  },
  tr: {
    ...{ bin: 'THOUSAND', mn: 'MILLION', mln: 'MILLION', mlr: 'BILLION', mr: 'BILLION' },
    ...{ milyon: 'MILLION', milyar: 'BILLION', trilyon: 'TRILLION' },
  },
  kk: {
    ...{ мың: 'THOUSAND', млн: 'MILLION', млрд: 'BILLION' },
    ...{ миллион: 'MILLION', миллиард: 'BILLION', трлн: 'TRILLION', триллион: 'TRILLION' },
  },
}
