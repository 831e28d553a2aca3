import { skipCode } from '@/lib/text/figures/codes'
import { readMonth } from '@/lib/text/figures/dates/parts'
import { readYear } from '@/lib/text/figures/dates/year'
import { findPhrase } from '@/lib/text/figures/phrases'
import { keyAt, type Reading } from '@/lib/text/figures/reading'
import { readRoman } from '@/lib/text/figures/roman'
import { plainNumber } from './plain-number'

/** A word that names by number, then the number: "Law No. 418", "№28", "Chapter IV". */
export function afterWord(reading: Reading, at: number): number | null {
  const name = findPhrase(reading.words.namesBefore, reading.tokens, at)
  if (!name) return null
  const isSign = ['№', ':', '-'].includes(keyAt(reading, name.next))
  const place = isSign ? name.next + 1 : name.next
  if (isDate(reading, place)) return null
  if (readRoman(reading, place)) return afterRoman(reading, place)
  const code = skipCode(reading, place)
  return plainNumber(reading, code ?? place) ?? code
}

/** The number, then such a word: "213 sayılı", "404 xətası". */
export function beforeWord(reading: Reading, at: number): number | null {
  const end = plainNumber(reading, at)
  return end !== null && findPhrase(reading.words.namesAfter, reading.tokens, end) ? end : null
}

/** "A school of the XX century" has no number. */
function afterRoman({ tokens, words }: Reading, at: number): number | null {
  return findPhrase(words.centuries, tokens, at + 1) ? null : at + 1
}

function isDate(reading: Reading, at: number): boolean {
  if (reading.tokens[at]?.kind !== 'digits') return false
  return readYear(reading, at)?.isMarked === true || readMonth(reading, at + 1) !== null
}
