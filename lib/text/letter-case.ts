import type { Locale } from '@/lib/i18n/locale'

/** İ → i and I → ı in az and tr. The bare method makes two code points of İ. */
export function lowerCase(locale: Locale, text: string): string {
  return text.toLocaleLowerCase(locale)
}

/** i → İ and ı → I in az and tr. */
export function upperCase(locale: Locale, text: string): string {
  return text.toLocaleUpperCase(locale)
}

/** "ilham" → "İlham": what CSS `capitalize` gets wrong. The rest of the text is left alone. */
export function capitalise(locale: Locale, text: string): string {
  const [first = ''] = text
  return upperCase(locale, first) + text.slice(first.length)
}

/** For words of a protocol or of the code, which are no language: headers, tags, enum names. */
export function asciiLower(text: string): string {
  return text.toLowerCase()
}

export function asciiUpper(text: string): string {
  return text.toUpperCase()
}
