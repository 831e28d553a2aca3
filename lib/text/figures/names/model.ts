import { readMonth } from '@/lib/text/figures/dates/parts'
import { findPhrase } from '@/lib/text/figures/phrases'
import { isCapital, isGlued, keyAt, opensSentence, type Reading } from '@/lib/text/figures/reading'
import { BRANDS, CURRENCY_CODES } from '@/lib/text/figures/words/signs.data'
import { numberEnd, plainNumber } from './plain-number'

/** "Windows 11", "Shah Deniz 2": after a name and before nothing that the number could count. */
export function model(reading: Reading, at: number): number | null {
  const { tokens, words } = reading
  if (BRANDS.has(keyAt(reading, at))) return numberEnd(reading, at + 1)
  const end = isName(reading, at) ? plainNumber(reading, at + 1) : null
  if (end === null || end > at + 2) return null
  const next = tokens[end]
  const counts = next?.kind === 'word' && !words.bareWords.has(next.key) && !isCapital(next)
  return counts && !isForeign(reading, at) ? null : end
}

function isName(reading: Reading, at: number): boolean {
  const token = reading.tokens[at]
  const isOther = CURRENCY_CODES.has(token?.text ?? '') || readMonth(reading, at) !== null
  return isCapital(token) && !opensSentence(reading, at) && !isOther
}

/** Latin letters in a Russian or Kazakh text. */
function isForeign({ tokens, words }: Reading, at: number): boolean {
  return ['ru', 'kk'].includes(words.locale) && /^\p{Script=Latin}+$/u.test(tokens[at]?.text ?? '')
}

const NAME_LENGTH = 4

/** «Жеті жарғы»: a number in words that opens a short name in quotes. */
export function quotedName(reading: Reading, at: number): number | null {
  const { tokens, words } = reading
  const isQuoted = /^[«“„"‘]$/.test(keyAt(reading, at - 1)) && isGlued(reading, at)
  const number = isQuoted && isCapital(tokens[at]) ? findPhrase(words.numbers, tokens, at) : null
  const isShort = tokens.slice(at, at + NAME_LENGTH).some(({ key }) => /^[»”“"’']$/.test(key))
  return number && isShort ? number.next : null
}
