import { type Decimal, isLess, scale } from './decimal'
import { type Numeral, readNumeral } from './numeral'
import { type Opening, readOpening } from './opening'
import { findPhrase } from './phrases'
import { readJoint } from './range-joint'
import type { Reading } from './reading'
import { readUnit, type UnitWord } from './unit-word'

/** `lo` has the scale of the end already. */
export type Range = { lo: Decimal; hi: Numeral; unit: UnitWord | null; next: number }

type Start = { at: number; opening: Opening; numeral: Numeral }

/** "3–4 mln", "$30–40 million", "between 10 and 12", "от 200 до 300", "10 ilə 15 arasında". */
export function readRange(reading: Reading, start: Start): Range | null {
  const { opening, numeral } = start
  const first = jointAfter(reading, start)
  const end = first && readEnd(reading, first.joint.next, opening)
  if (!end || !isOneUnit(first.unit, end.unit)) return null
  if (first.joint.needsClosing && !isClosed(reading, end)) return null
  const lo = shared(numeral, end.hi)
  return isLess(lo, end.hi.value) ? { ...end, lo, unit: end.unit ?? first.unit } : null
}

/** Right after the number, "10 ilə", or after its unit: "$3 million to", "10 km –". */
function jointAfter(reading: Reading, { at, opening, numeral }: Start) {
  const direct = readJoint(reading, at, numeral.next)
  if (direct || opening.unit) return direct && { joint: direct, unit: opening.unit }
  const unit = unitOf(reading, numeral)
  const joint = unit && readJoint(reading, at, unit.next)
  return joint && { joint, unit }
}

/** "5 faiz - 10 manat" are two amounts. */
function isOneUnit(a: UnitWord | null, b: UnitWord | null): boolean {
  return !a || !b || a.name === b.name
}

/** "10 ilə 15 nəfər arasında": the noun may stand between. */
function isClosed({ tokens, words }: Reading, { next }: End): boolean {
  return [next, next + 1].some((place) => findPhrase(words.rangeClosing, tokens, place) !== null)
}

type End = { hi: Numeral; unit: UnitWord | null; next: number }

function readEnd(reading: Reading, at: number, { unit }: Opening): End | null {
  const opening = readOpening(reading, at)
  const hi = readNumeral(reading, opening.next)
  if (!hi || hi.isOrdinal || opening.isNegative || (opening.unit && !unit)) return null
  const own = unit ? opening.unit : unitOf(reading, hi)
  return { hi, unit: own, next: unit ? hi.next : (own?.next ?? hi.next) }
}

function unitOf(reading: Reading, { ending, next }: Numeral): UnitWord | null {
  return ending ? null : readUnit(reading, next)
}

/** "3–4 mln": three million too. */
function shared({ value, power }: Numeral, hi: Numeral): Decimal {
  const isShared = power === 0 && hi.power > 0 && isLess(value, scale(hi.value, -hi.power))
  return isShared ? scale(value, hi.power) : value
}
