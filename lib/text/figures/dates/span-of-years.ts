import type { Match } from '@/lib/text/figures/match'
import { ordinalAt } from '@/lib/text/figures/ordinal'
import { findPhrase } from '@/lib/text/figures/phrases'
import { isGlued, keyAt, type Reading } from '@/lib/text/figures/reading'

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
  const isRange = keyAt(reading, first.next) === '–' || keyAt(reading, first.next) === '-'
  const last = isRange ? ordinalAt(reading, first.next + 1) : first
  const noun = last && findPhrase(reading.words.centuries, reading.tokens, last.next)
  if (!noun || first.n > last.n || last.n > HUNDRED) return null
  const years = { from: (first.n - 1) * HUNDRED + 1, to: last.n * HUNDRED, next: noun.next }
  return isRange ? years : (decadeOf(reading, years) ?? years)
}

/** "XIX əsrin 70-ci illəri": 1870–1879. */
function decadeOf(reading: Reading, { from, next }: Years): Years | null {
  const short = shortDecade(reading, next)
  return short && { ...short, from: from - 1 + short.from, to: from - 1 + short.to }
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
  const word = ordinalAt(reading, at)
  const noun = word && findPhrase(reading.words.manyYears, reading.tokens, word.next)
  return noun && word.n % TEN === 0 && word.n < HUNDRED ? tenFrom(word.n, noun.next) : null
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
  if (isSuffix && words.decadeMarks.some((mark) => token.key.startsWith(mark))) {
    return noun?.next ?? place + 1
  }
  const own = findPhrase(words.manyYears, tokens, place)
  return own?.next ?? (isSuffix ? (noun?.next ?? null) : null)
}

/** "2019 və 2020-ci illər" are two years. */
function isListed(reading: Reading, at: number): boolean {
  const isJoined =
    keyAt(reading, at - 1) === ',' || reading.words.andWords.has(keyAt(reading, at - 1))
  return isJoined && reading.tokens[at - 2]?.kind === 'digits'
}
