import { LOCALES, type Locale } from './locale'

/** The language bar of a page that every language has: the home page. */
export function homeLanguages(): { locale: Locale; href: string }[] {
  return LOCALES.map((locale) => ({ locale, href: `/${locale}` }))
}
