import type { Locale } from '@/lib/i18n/locale'
import { type Token, tokenize } from './tokens'
import { type Words, wordsOf } from './words'

/** A text taken apart, with the tables of its language. */
export type Reading = { text: string; tokens: readonly Token[]; words: Words }

export function openReading(locale: Locale, text: string): Reading {
  return { text, tokens: tokenize(locale, text), words: wordsOf(locale) }
}

/** Whether a token follows the one before it without a space. */
export function isGlued({ tokens }: Reading, at: number): boolean {
  return at > 0 && tokens[at]?.gap === ''
}

export function keyAt({ tokens }: Reading, at: number): string {
  return tokens[at]?.key ?? ''
}

/** Opens with a capital: a name, or the first word of a sentence. */
export function isCapital(token: Token | undefined): boolean {
  return token !== undefined && /^\p{Lu}/u.test(token.text)
}

export function opensSentence(reading: Reading, at: number): boolean {
  return at === 0 || /^[.!?…:«“"„]$/.test(keyAt(reading, at - 1))
}

/** A hyphen with a word or number glued to each side. */
export function isHyphen(reading: Reading, at: number): boolean {
  return keyAt(reading, at) === '-' && isGlued(reading, at) && isGlued(reading, at + 1)
}
