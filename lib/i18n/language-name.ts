import 'server-only'
import { intlLocale } from './intl-locale'
import { LOCALES, type Locale } from './locale'
import { OTHER_LANGUAGE_NAMES } from './names.data'

const intl = new Map(
  LOCALES.map((locale) => [
    locale,
    new Intl.DisplayNames(intlLocale(locale), { type: 'language', fallback: 'none' }),
  ]),
)

/**
 * What a language calls another, by ISO 639 code: "fars dili", "Persian", "персидский", "Farsça".
 * For the language a source or a quotation is in; the site's own call themselves LANGUAGE_NAMES.
 */
export function languageName(locale: Locale, code: string): string {
  if (!/^[a-z]{2,3}$/.test(code)) return code
  const name = OTHER_LANGUAGE_NAMES[locale][code] ?? intl.get(locale)?.of(code)
  if (name === undefined) return code
  return locale === 'az' && !name.includes(' ') ? `${name} dili` : name
}
