import type { Locale } from '@/lib/i18n/locale'

type Texts = Partial<Record<Locale, string>>

/** The languages that something has been written in. */
export function writtenTexts(texts: Texts): Texts {
  const written = Object.entries(texts).map(([locale, text]) => [locale, text.trim()])
  return Object.fromEntries(written.filter(([, text]) => text !== ''))
}

/** The same; null where nothing is written. */
export function writtenOrNull(texts: Texts): Texts | null {
  const written = writtenTexts(texts)
  return Object.keys(written).length > 0 ? written : null
}
