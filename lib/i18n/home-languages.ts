import { isSiteLocale, LOCALES, type Locale } from './locale'

/** The language bar of a page that every language of the site has: its home. */
export function homeLanguages(): { locale: Locale; href: string | null }[] {
  return LOCALES.map((locale) => ({ locale, href: isSiteLocale(locale) ? `/${locale}` : null }))
}
