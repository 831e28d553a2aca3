import type { Match } from '@/lib/text/figures/match'
import { ordinalAt } from '@/lib/text/figures/ordinal'
import { findPhrase } from '@/lib/text/figures/phrases'
import { isGlued, isHyphen, keyAt, type Reading } from '@/lib/text/figures/reading'

type Years = { from: number; to: number; next: number }

/** Decades and centuries: "1990s", "90-cı illər", "XIX əsr", "XIX əsrin 70-ci illəri". */
export function readSpanOfYears(reading: Reading, at: number): Match | null {
  if (isGlued(reading, at) && keyAt(reading, at - 1) !== "'") return null
  const found = centuries(reading, at) ?? decade(reading, at)
  if (!found) return null
  const value = { from: String(found.from).padStart(4, '0'), to: String(found.to).padStart(4, '0') }
  return { first: at, next: found.next, finding: { kind: 'period', value } }
}

const HUNDRED = 100
const TEN = 10

/** The first year of a century ends with 1: the XIX is 1801–1900. */
function centuries(reading: Reading, at: number): Years | null {
  const first = ordinalAt(reading, at)
  if (!first) return null
  const own = centuryNoun(reading, first.next)
  if (own !== null) return decadeOf(reading, toYears(first.n, first.n, own))
  const isRange = /^[–-]$/.test(keyAt(reading, first.next))
  const isListed = reading.words.andWords.has(keyAt(reading, first.next))
  const last = isRange || isListed ? ordinalAt(reading, first.next + 1) : null
  const noun = last && centuryNoun(reading, last.next)
  if (!noun || first.n > last.n) return null
  return isRange ? toYears(first.n, last.n, noun) : toYears(first.n, first.n, first.next)
}

/** After a hyphen too: "20th-century art". */
function centuryNoun(reading: Reading, at: number): number | null {
  const place = isHyphen(reading, at) ? at + 1 : at
  return findPhrase(reading.words.centuries, reading.tokens, place)?.next ?? null
}

function toYears(first: number, last: number, next: number): Years | null {
  return last > HUNDRED ? null : { from: (first - 1) * HUNDRED + 1, to: last * HUNDRED, next }
}

/** "XIX əsrin 70-ci illəri": 1870–1879. */
function decadeOf(reading: Reading, century: Years | null): Years | null {
  const short = century && shortDecade(reading, century.next)
  if (!short) return century
  const start = century.from - 1
  return { ...short, from: start + short.from, to: start + short.to }
}

function decade(reading: Reading, at: number): Years | null {
  const long = longDecade(reading, at)
  if (long) return long
  const short = shortDecade(reading, at)
  return short && { ...short, from: 1900 + short.from, to: 1900 + short.to }
}

/** "1990s", "1990-е годы", "1990'lar", "1990 жылдары". */
function longDecade(reading: Reading, at: number): Years | null {
  const token = reading.tokens[at]
  if (token?.kind !== 'digits' || !/^[12]\d\d0$/.test(token.text)) return null
  const next = manyAfter(reading, at + 1)
  return next === null || isListed(reading, at) ? null : tenFrom(Number(token.text), next)
}

/** "80-е годы", "80s", "90'lı yıllar": by the tens alone. */
function shortDecade(reading: Reading, at: number): Years | null {
  const token = reading.tokens[at]
  if (token?.kind === 'digits' && /^[1-9]0$/.test(token.text)) {
    const next = manyAfter(reading, at + 1)
    return next === null ? null : tenFrom(Number(token.text), next)
  }
  const word = ordinalAt(reading, at) ?? tens(reading, at)
  const noun = word && findPhrase(reading.words.manyYears, reading.tokens, word.next)
  return noun && word.n % TEN === 0 && word.n < HUNDRED ? tenFrom(word.n, noun.next) : null
}

/** "Seksenli yıllar". */
function tens({ tokens, words }: Reading, at: number) {
  const number = findPhrase(words.numbers, tokens, at)
  const isMany = number?.ending && words.otherEndings.test(number.ending)
  return number && isMany ? { n: number.meaning, next: number.next } : null
}

function tenFrom(from: number, next: number): Years {
  return { from, to: from + TEN - 1, next }
}

/** A plural ending of years, the noun in the plural, or both. */
function manyAfter(reading: Reading, at: number): number | null {
  const { tokens, words } = reading
  const isJoined = ["'", '-'].includes(keyAt(reading, at)) && isGlued(reading, at)
  const place = isJoined ? at + 1 : at
  const token = tokens[place]
  const isSuffix = token?.kind === 'word' && isGlued(reading, place)
  const noun = findPhrase(words.manyYears, tokens, isSuffix ? place + 1 : place)
  if (isSuffix && isMark(words.decadeMarks, token.key)) {
    return noun?.next ?? place + 1
  }
  const own = findPhrase(words.manyYears, tokens, place)
  return own?.next ?? (isSuffix ? (noun?.next ?? null) : null)
}

/** Marks of one letter are whole: 1990s, 1930-е, not "30-strong". */
function isMark(marks: readonly string[], key: string): boolean {
  return marks.some((mark) => (mark.length > 1 ? key.startsWith(mark) : key === mark))
}

/** "2019 və 2020-ci illər" are two years. */
function isListed(reading: Reading, at: number): boolean {
  const isJoined =
    keyAt(reading, at - 1) === ',' || reading.words.andWords.has(keyAt(reading, at - 1))
  return isJoined && reading.tokens[at - 2]?.kind === 'digits'
}
