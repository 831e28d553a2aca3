import { LOCALES, type Locale } from './locale'

/** The language bar of a page that every language has. */
export function everyLanguage(
  href: (locale: Locale) => string,
): { locale: Locale; href: string }[] {
  return LOCALES.map((locale) => ({ locale, href: href(locale) }))
}
