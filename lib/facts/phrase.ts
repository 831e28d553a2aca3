import { LOCALES, type Locale } from '@/lib/i18n/locale'
import type { LocalizedText } from '@/lib/i18n/localized-text'

/** Words for a page; `lang` is set where they are in another language than the page's. */
export type Phrase = { text: string; lang: Locale | null }

/** The text in the page's language, else in the first language that has one, which the page must name. */
export function phrase(texts: LocalizedText, locale: Locale): Phrase {
  const own = texts[locale]
  if (own) return { text: own, lang: null }
  const lang = LOCALES.find((other) => texts[other]) ?? null
  return { text: (lang && texts[lang]) ?? '', lang }
}
