import anyAscii from 'any-ascii'
import type { Locale } from '@/lib/i18n/locale'
import { lowerCase } from './letter-case'

const MAX_LENGTH = 80

/** Where any-ascii's spelling is not the one readers use; signs and apostrophes vanish. */
const LETTERS: Record<string, string> = {
  ...{ ә: 'a', ғ: 'g', қ: 'q', ң: 'n', ө: 'o', ұ: 'u', ү: 'u', һ: 'h', і: 'i' },
  ...{ щ: 'shch', х: 'kh', ё: 'e', ъ: '', ь: '', "'": '', '’': '', ʼ: '', '‘': '' },
}

/** Latin letters, digits and hyphens, at most 80 characters, cut at a word's end. Empty for empty text. */
export function slug(locale: Locale, text: string): string {
  const spelled = [...lowerCase(locale, text.normalize('NFC'))].map((c) => LETTERS[c] ?? c).join('')
  const words = anyAscii(spelled).match(/[a-z0-9]+/gi) ?? []
  return cutAtWord(lowerCase('en', words.join('-')))
}

function cutAtWord(whole: string): string {
  if (whole.length <= MAX_LENGTH) return whole
  const end = whole.lastIndexOf('-', MAX_LENGTH)
  return whole.slice(0, end > 0 ? end : MAX_LENGTH)
}
