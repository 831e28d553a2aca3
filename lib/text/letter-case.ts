import type { Locale } from '@/lib/i18n/locale'

/** İ → i and I → ı in az and tr. The bare method makes two code points of İ. */
export function lowerCase(locale: Locale, text: string): string {
  return text.toLocaleLowerCase(locale)
}
