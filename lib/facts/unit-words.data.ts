import type { Locale } from '@/lib/i18n/locale'
import type { Scale, Unit } from './unit'

type ByLocale<T> = Record<Locale, T>

export const SCALE_WORDS: ByLocale<Record<Scale, string>> = {
  az: { ONE: '', THOUSAND: 'min', MILLION: 'mln', BILLION: 'mlrd' },
  en: { ONE: '', THOUSAND: 'thousand', MILLION: 'm', BILLION: 'bn' },
  ru: { ONE: '', THOUSAND: 'тыс.', MILLION: 'млн', BILLION: 'млрд' },
  tr: { ONE: '', THOUSAND: 'bin', MILLION: 'milyon', BILLION: 'milyar' },
  kk: { ONE: '', THOUSAND: 'мың', MILLION: 'млн', BILLION: 'млрд' },
}

export const MONEY_SIGNS: Partial<Record<Unit, string>> = { USD: '$', EUR: '€', AZN: '₼', KZT: '₸' }

/** A count's noun stands in the fact's label, so most counts have no word of their own. */
export const UNIT_WORDS: ByLocale<Partial<Record<Unit, string>>> = {
  az: { PERCENT: '%', TONNE: 'ton', KILOMETRE: 'km', YEAR: 'il' },
  en: { PERCENT: '%', TONNE: 'tonnes', KILOMETRE: 'km', YEAR: 'years' },
  ru: { PERCENT: '%', TONNE: 'т', KILOMETRE: 'км', YEAR: 'лет' },
  tr: { PERCENT: '%', TONNE: 'ton', KILOMETRE: 'km', YEAR: 'yıl' },
  kk: { PERCENT: '%', TONNE: 'тонна', KILOMETRE: 'км', YEAR: 'жыл' },
}

/** Az, tr and kk say "more than" after the number and with a case ending; the sign needs neither. */
export const QUALIFIER_WORDS = {
  az: {
    EXACT: null,
    ABOUT: 'təxminən',
    NEARLY: 'demək olar ki',
    OVER: '>',
    UNDER: '<',
    AT_LEAST: 'ən azı',
  },
  en: {
    EXACT: null,
    ABOUT: 'about',
    NEARLY: 'nearly',
    OVER: 'over',
    UNDER: 'under',
    AT_LEAST: 'at least',
  },
  ru: {
    EXACT: null,
    ABOUT: 'около',
    NEARLY: 'почти',
    OVER: 'более',
    UNDER: 'менее',
    AT_LEAST: 'не менее',
  },
  tr: {
    EXACT: null,
    ABOUT: 'yaklaşık',
    NEARLY: 'neredeyse',
    OVER: '>',
    UNDER: '<',
    AT_LEAST: 'en az',
  },
  kk: {
    EXACT: null,
    ABOUT: 'шамамен',
    NEARLY: 'жуықтап алғанда',
    OVER: '>',
    UNDER: '<',
    AT_LEAST: 'кемінде',
  },
} as const satisfies ByLocale<Record<string, string | null>>
