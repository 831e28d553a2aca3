import { skipCode } from '@/lib/text/figures/codes'
import { readMonth } from '@/lib/text/figures/dates/parts'
import { readYear } from '@/lib/text/figures/dates/year'
import { findPhrase } from '@/lib/text/figures/phrases'
import { isCapital, keyAt, type Reading } from '@/lib/text/figures/reading'
import { readRoman } from '@/lib/text/figures/roman'
import { readUnit } from '@/lib/text/figures/unit-word'
import { numberEnd, plainNumber } from './plain-number'

/** A word that names by number, then the number: "Law No. 418", "№28", "Chapter IV". */
export function afterWord(reading: Reading, at: number): number | null {
  const name = findPhrase(reading.words.namesBefore, reading.tokens, at)
  if (!name) return null
  const isSign = ['№', ':', '-'].includes(keyAt(reading, name.next))
  const place = isSign ? name.next + 1 : name.next
  if (isDate(reading, place)) return null
  if (readRoman(reading, place)) return afterRoman(reading, place)
  const code = skipCode(reading, place)
  return listEnd(reading, plainNumber(reading, code ?? place) ?? code)
}

const LONGEST_LIST = 6

/** "Articles 5, 6 and 7", "pages 12–15": the others are named too. */
function listEnd(reading: Reading, first: number | null): number | null {
  let end = first
  for (let count = 0; end !== null && count < LONGEST_LIST; count += 1) {
    const key = keyAt(reading, end)
    const isListed = [',', '–', '-'].includes(key) || reading.words.andWords.has(key)
    const next = isListed && !isDate(reading, end + 1) ? listed(reading, end + 1) : null
    if (next === null) return end
    end = next
  }
  return end
}

function listed(reading: Reading, at: number): number | null {
  const end = numberEnd(reading, at)
  return end !== null && !isCounting(reading, end) && readUnit(reading, end) === null ? end : null
}

/** A place or vehicle, then its number: "platform 9", "автобус 88". */
export function afterPlace(reading: Reading, at: number): number | null {
  const { tokens, words } = reading
  const place = findPhrase(words.placesBefore, tokens, at)
  const end = place && !isDate(reading, place.next) ? plainNumber(reading, place.next) : null
  return end !== null && !isCounting(reading, end) ? end : null
}

/** Whether a word follows that a number could count. */
export function isCounting({ tokens, words }: Reading, at: number): boolean {
  const next = tokens[at]
  return next?.kind === 'word' && !words.bareWords.has(next.key) && !isCapital(next)
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
