import { DEFAULT_LOCALE, type Locale } from '@/lib/i18n/locale'
import { asciiLower } from '@/lib/text/letter-case'

/** RFC 9110 §12.5.4: highest quality first, then the order given; regions fall back to their language. */
export function bestLanguage(header: string | undefined, available: readonly Locale[]): Locale {
  const wishes = (header ?? '')
    .split(',')
    .map(parseWish)
    .filter((wish) => wish.quality > 0)
    .sort((a, b) => b.quality - a.quality)
  for (const { language } of wishes) {
    const found = available.find((locale) => locale === language)
    if (found) return found
  }
  return DEFAULT_LOCALE
}

function parseWish(wish: string): { language: string; quality: number } {
  const [range = '', ...parameters] = wish.split(';')
  const [language = ''] = asciiLower(range.trim()).split('-')
  const given = parameters.find((parameter) => parameter.trim().startsWith('q='))
  const quality = given ? Number(given.trim().slice(2)) : 1
  return { language, quality: Number.isFinite(quality) ? quality : 0 }
}
