import { type Phrase, phrase } from '@/lib/facts/phrase'
import type { Locale } from '@/lib/i18n/locale'
import { localizedText } from '@/lib/i18n/localized-text'

/** A JSON column that may hold a text in several languages. */
export function localizedPhrase(texts: unknown, locale: Locale): Phrase | null {
  return texts === null ? null : phrase(localizedText.parse(texts), locale)
}
