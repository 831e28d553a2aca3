import { findPhrase } from '@/lib/text/figures/phrases'
import { qualifierAfter } from '@/lib/text/figures/qualifier'
import { isGlued, keyAt, type Reading } from '@/lib/text/figures/reading'
import { readScale } from '@/lib/text/figures/scale-word'
import { readUnit } from '@/lib/text/figures/unit-word'
import { readYear, type YearPart } from './year'

/** English and Turkish write years without a word for it, and group the digits of other numbers. */
const BARE_YEARS = ['en', 'tr']
/** There "2000th" is an ordinal and "1100-ге" a number. */
const NEVER_SUFFIXED = ['en', 'kk']
const EARLIEST_RECENT = 1900
const LATEST_RECENT = 2100
const EARLIEST_BARE = 1500
const LATEST_BARE = 2150

/** Whether four digits by themselves are a year here. */
export function isStandingYear(reading: Reading, at: number, year: YearPart): boolean {
  if (!year.isBare) return true
  const { words } = reading
  if (isMeasured(reading, year.next)) return false
  if (year.value < EARLIEST_BARE || year.value > LATEST_BARE) return false
  if (year.isMarked) return !NEVER_SUFFIXED.includes(words.locale) && !isCountedCase(reading, year)
  if (BARE_YEARS.includes(words.locale)) return !isCounted(reading, at, year.next)
  return (
    isEnclosed(reading, at, year.next) || isListed(reading, year.next) || isAlone(reading, year)
  )
}

/** "1500 km", "2000 manat" and "2 min" are no years. */
export function isMeasured(reading: Reading, at: number): boolean {
  return readUnit(reading, at) !== null || readScale(reading, at, at) !== null
}

/** "1900-dən çox": more than so many, not since then. */
function isCountedCase(reading: Reading, { next }: YearPart): boolean {
  return qualifierAfter(reading, next) !== null
}

function isEnclosed(reading: Reading, at: number, next: number): boolean {
  return keyAt(reading, at - 1) === '(' && /^[),;–-]$/.test(keyAt(reading, next))
}

/** "2000 people", yet "in 2000 people" and "the 2013 census". */
function isCounted(reading: Reading, at: number, next: number): boolean {
  const { words } = reading
  const noun = keyAt(reading, next)
  if (words.yearPrepositions.has(keyAt(reading, at - 1))) return false
  const isMany = words.counted.has('s') && /\p{L}{3}s$/u.test(noun) && !/ss$/.test(noun)
  return words.counted.has(noun) || isMany
}

/** Nothing follows that it could count. */
function isAlone(reading: Reading, { value, next }: YearPart): boolean {
  const isRecent = value >= EARLIEST_RECENT && value <= LATEST_RECENT
  const { tokens, words } = reading
  const isDated = findPhrase(words.dateNouns, tokens, next) !== null
  return isRecent && (isDated || tokens[next]?.kind !== 'word')
}

/** "В 1937, 1946 и 1988 годах": the last of the row says what all are. */
function isListed(reading: Reading, next: number): boolean {
  let at = next
  for (let count = 0; count < 6; count += 1) {
    const isComma = keyAt(reading, at) === ','
    if (!isComma && !reading.words.andWords.has(keyAt(reading, at))) return false
    const year = readYear(reading, at + 1)
    if (!year || isGlued(reading, at + 1)) return false
    if (year.isMarked) return true
    at = year.next
  }
  return false
}
