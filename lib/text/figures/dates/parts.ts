import { readNumberWords } from '@/lib/text/figures/number-words'
import { findPhrase } from '@/lib/text/figures/phrases'
import { readDigits } from '@/lib/text/figures/read-digits'
import { isCapital, isGlued, isHyphen, keyAt, type Reading } from '@/lib/text/figures/reading'
import { readSuffix } from '@/lib/text/figures/suffix'

/** One of year, month and day; `ending` is its case, '' where it has none. */
export type Part = { value: number; next: number; ending: string }

const LAST_DAY = 31

/** "Mart ayında", "августа", "Mayıs'ta". */
export function readMonth(reading: Reading, at: number): Part | null {
  const { tokens, words } = reading
  const month = findPhrase(words.months, tokens, at)
  if (!month || isPartOfName(reading, at, month.next)) return null
  const end = findPhrase(words.monthNouns, tokens, month.next) ?? month
  const suffix = readSuffix(reading, end.next)
  const { next, ending } = suffix && suffix.next > end.next + 1 ? suffix : end
  return { value: month.meaning, next, ending }
}

/** English months have capitals; "Kasım-Jomart" is nobody's November. */
function isPartOfName(reading: Reading, at: number, next: number): boolean {
  const { tokens, words } = reading
  if (isGlued(reading, at) && keyAt(reading, at - 1) === "'") return true
  if (words.locale === 'en' && !isCapital(tokens[at])) return true
  const isDouble = isHyphen(reading, next) && isCapital(tokens[next + 1])
  return isDouble && findPhrase(words.months, tokens, next + 1) === null
}

/** "11", "11th", "11-də", "1-го"; in words too. */
export function readDay(reading: Reading, at: number): Part | null {
  const isWord = reading.tokens[at]?.kind === 'word'
  const day = isWord ? dayInWords(reading, at) : dayInDigits(reading, at)
  return day && day.value > 0 && day.value <= LAST_DAY ? day : null
}

function dayInDigits(reading: Reading, at: number): Part | null {
  const value = wholeNumber(reading, at, 2) ?? wholeNumber(reading, at, 1)
  const suffix = readSuffix(reading, at + 1)
  const isOpen = reading.tokens[at + 1]?.kind === 'word' && isGlued(reading, at + 1)
  if (value === null || (!suffix && isOpen)) return null
  const hasCases = suffix?.kind === 'case' || reading.words.cases.size > 0
  return { value, next: suffix?.next ?? at + 1, ending: (hasCases && suffix?.ending) || '' }
}

/** "Пятого мая", "mayın beşində", "the first of May". */
function dayInWords(reading: Reading, at: number): Part | null {
  const words = readNumberWords(reading, at)
  const isSaid = words?.isOrdinal || reading.words.cases.size > 0
  if (!words || !isSaid) return null
  return { value: words.value, next: words.next, ending: words.isOrdinal ? '' : words.ending }
}

/** Digits of just this length and nothing else beside them. */
export function wholeNumber(reading: Reading, at: number, length: number): number | null {
  const token = reading.tokens[at]
  if (token?.kind !== 'digits' || token.text.length !== length) return null
  const digits = readDigits(reading, at)
  return digits && digits.next === at + 1 ? Number(token.text) : null
}
