import 'server-only'
import { intlLocale } from './intl-locale'
import { LOCALES, type Locale } from './locale'

const collators = new Map(LOCALES.map((locale) => [locale, new Intl.Collator(intlLocale(locale))]))

/** A copy in the order of the language's alphabet: ç after c, ə after e, x after h; ә after а. As Postgres's "az-x-icu". */
export function sortTexts(locale: Locale, texts: readonly string[]): string[] {
  return sortBy(locale, texts, (text) => text)
}

/** The same by a text that each item carries. */
export function sortBy<T>(locale: Locale, items: readonly T[], textOf: (item: T) => string): T[] {
  const collator = collators.get(locale)
  return [...items].sort((a, b) => collator?.compare(textOf(a), textOf(b)) ?? 0)
}
