import 'server-only'
import { intlLocale } from './intl-locale'
import { LOCALES, type Locale } from './locale'
import { COUNTRY_NAMES } from './names.data'

const intl = new Map(
  LOCALES.map((locale) => [
    locale,
    new Intl.DisplayNames(intlLocale(locale), { type: 'region', fallback: 'code' }),
  ]),
)

/** A country by its ISO 3166 code, as this language's newsrooms call it: KZ → "Qazaxıstan". An unknown code as it is. */
export function countryName(locale: Locale, code: string): string {
  if (!/^[A-Z]{2}$/.test(code)) return code
  return COUNTRY_NAMES[locale][code] ?? intl.get(locale)?.of(code) ?? code
}
