import type { Locale } from '@/lib/i18n/locale'

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
} as const satisfies Record<Locale, Record<string, string | null>>
