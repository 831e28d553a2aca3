import { add, type Decimal, isLess, plain, scale } from './decimal'
import type { Match } from './match'
import { type Numeral, readNumeral } from './numeral'
import { type Opening, readOpening } from './opening'
import { readQualifier } from './qualifier'
import { readRange } from './range'
import type { Reading } from './reading'
import type { Finding, Qualifier } from './span'
import { readUnit, type UnitWord } from './unit-word'

/** A number, or a range, with its sign, unit and case ending. */
export function readAmount(reading: Reading, at: number): Match | null {
  const opening = readOpening(reading, at)
  const numeral = readNumeral(reading, opening.next)
  if (!numeral || numeral.isOrdinal) return null
  const sum = rangeOf(reading, { at, opening, numeral }) ?? sumOf(reading, opening, numeral)
  if (!sum) return null
  const qualifier = readQualifier(reading, at, sum.next)
  return { first: at, next: sum.next, finding: toFinding(sum, opening.isNegative, qualifier) }
}

type Sum = {
  lo: Decimal
  hi: Decimal | null
  fraction: string | null
  unit: UnitWord | null
  next: number
}

function rangeOf(
  reading: Reading,
  start: { at: number; opening: Opening; numeral: Numeral },
): Sum | null {
  const range = readRange(reading, start)
  if (!range) return null
  const { unit, next } = range
  const [lo, hi] = [range.lo, range.hi.value].map((value) => scale(value, unit?.power ?? 0))
  return lo && hi ? { lo, hi, fraction: null, unit, next } : null
}

function sumOf(reading: Reading, opening: Opening, numeral: Numeral): Sum | null {
  const after = unitAfter(reading, numeral)
  const unit = opening.unit ? openedUnit(opening.unit, after, numeral) : after
  if (!isSaid(reading, numeral, unit)) return null
  const next = unit?.next ?? numeral.next
  const lo = scale(numeral.value, unit?.power ?? 0)
  const sum = { lo, hi: null, fraction: numeral.fraction, unit, next }
  return unit?.kind === 'currency' && unit.power === 0 ? withCents(reading, sum, unit) : sum
}

/** "Yüzde 0,25 puan" says percentage points from both ends. */
function openedUnit(opening: UnitWord, after: UnitWord | null, { next }: Numeral): UnitWord {
  const isPoints = opening.name === 'percent' && after?.name === 'point'
  return isPoints ? { ...after, name: 'percentage-point' } : { ...opening, next }
}

/** Nothing follows a case ending: "90-dan" is whole, "5-ти лет" and "500'er lira" are not. */
function unitAfter(reading: Reading, { ending, next }: Numeral): UnitWord | null {
  const { caseMarks } = reading.words
  return ending && !caseMarks.has(ending) ? null : readUnit(reading, next)
}

/** One that means "a" is a figure only where its language counts it before a unit. */
function isSaid({ words }: Reading, numeral: Numeral, unit: UnitWord | null): boolean {
  if (numeral.isArticle) return words.countsOneOf && unit !== null
  return numeral.fraction === null || unit !== null
}

/** "1 manat 10 qəpik" is one sum. */
function withCents(reading: Reading, sum: Sum, { name }: UnitWord): Sum {
  const part = readNumeral(reading, sum.next)
  const cents = part && readUnit(reading, part.next)
  if (!part || cents?.name !== name || cents.power >= 0) return sum
  return { ...sum, lo: add(sum.lo, scale(part.value, cents.power)), next: cents.next }
}

function toFinding(
  { lo, hi, fraction, unit }: Sum,
  isNegative: boolean,
  qualifier: Qualifier,
): Finding {
  const sign = isNegative ? '-' : ''
  const range = hi && isLess(lo, hi) ? { n_to: `${sign}${plain(hi)}` } : {}
  const amount = { n: `${sign}${plain(lo)}`, ...range, ...(fraction ? { fraction } : {}) }
  if (unit?.kind === 'currency') {
    return { kind: 'money', value: { ...amount, currency: unit.name, qualifier } }
  }
  return { kind: 'figure', value: { ...amount, unit: unit?.name ?? null, qualifier } }
}
