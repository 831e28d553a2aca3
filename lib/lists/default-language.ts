import type { LanguageLink } from '@/lib/articles/article-view'
import { DEFAULT_LOCALE, type Locale } from '@/lib/i18n/locale'

/** What a list offers to readers of none of its languages: Azerbaijani, else the first it has. */
export function defaultLanguage(languages: readonly LanguageLink[]): Locale {
  const existing = languages.filter(({ href }) => href !== null)
  const found = existing.find(({ locale }) => locale === DEFAULT_LOCALE) ?? existing[0]
  return found?.locale ?? DEFAULT_LOCALE
}
