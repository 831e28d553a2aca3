import anyAscii from 'any-ascii'
import type { Locale } from '@/lib/i18n/locale'
import { lowerCase } from './letter-case'

const MAX_LENGTH = 80

/** Where any-ascii's spelling is not the one readers use. */
const LETTERS: Record<string, string> = {
  ...{ ә: 'a', ғ: 'g', қ: 'q', ң: 'n', ө: 'o', ұ: 'u', ү: 'u', һ: 'h', і: 'i' },
  ...{ щ: 'shch', х: 'kh', ё: 'e', ъ: '', ь: '' },
}

/** Apostrophes, soft hyphens and joiners stand inside a word: without them it is still one. */
const INSIDE_WORDS = /['’ʼ‘ʻ`´′\u00ad\u200b-\u200f\u2060\ufeff]/g
const MONEY_SIGNS = /\p{Sc}/gu

/** Latin letters, digits and hyphens, at most 80 characters, cut at a word's end. Empty for empty text. */
export function slug(locale: Locale, text: string): string {
  const plain = text.normalize('NFC').replace(INSIDE_WORDS, '').replace(MONEY_SIGNS, ' ')
  const spelled = [...lowerCase(locale, plain)].map((c) => LETTERS[c] ?? c).join('')
  const words = anyAscii(spelled).match(/[a-z0-9]+/gi) ?? []
  return cutAtWord(lowerCase('en', words.join('-')))
}

function cutAtWord(whole: string): string {
  if (whole.length <= MAX_LENGTH) return whole
  const end = whole.lastIndexOf('-', MAX_LENGTH)
  return whole.slice(0, end > 0 ? end : MAX_LENGTH)
}
