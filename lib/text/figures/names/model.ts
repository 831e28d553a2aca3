import { skipCode } from '@/lib/text/figures/codes'
import { readMonth } from '@/lib/text/figures/dates/parts'
import { endOfRow } from '@/lib/text/figures/glued-codes'
import { isCapital, keyAt, opensSentence, type Reading } from '@/lib/text/figures/reading'
import { BRANDS, CURRENCY_CODES } from '@/lib/text/figures/words/signs.data'
import { isCounting } from './named-number'
import { plainNumber } from './plain-number'

/** "Windows 11", "Shah Deniz 2": after a name and before nothing that the number could count. */
export function model(reading: Reading, at: number): number | null {
  if (BRANDS.has(keyAt(reading, at))) return numbered(reading, at + 1)
  const end = isName(reading, at)
    ? (skipCode(reading, at + 1) ?? plainNumber(reading, at + 1))
    : null
  if (end === null) return null
  return isCounting(reading, end) && !isForeign(reading, at) ? null : end
}

/** "737-800", "A320neo". */
function numbered(reading: Reading, at: number): number | null {
  return reading.tokens[at]?.kind === 'digits' ? endOfRow(reading, at) : null
}

function isName(reading: Reading, at: number): boolean {
  const token = reading.tokens[at]
  const isOther = CURRENCY_CODES.has(token?.text ?? '') || readMonth(reading, at) !== null
  const isAcronym = /^\p{Lu}{2,}$/u.test(token?.text ?? '')
  return isCapital(token) && (isAcronym || !opensSentence(reading, at)) && !isOther
}

/** Latin letters in a Russian or Kazakh text. */
function isForeign({ tokens, words }: Reading, at: number): boolean {
  return ['ru', 'kk'].includes(words.locale) && /^\p{Script=Latin}+$/u.test(tokens[at]?.text ?? '')
}
