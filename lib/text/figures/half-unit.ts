import type { Match } from './match'
import { findPhrase } from './phrases'
import { readQualifier } from './qualifier'
import type { Reading } from './reading'
import { readUnit } from './unit-word'

/** "Полгода", "полвека": half a unit in one word; "an hour and a half". */
export function readHalfUnit(reading: Reading, at: number): Match | null {
  const found = findPhrase(reading.words.halfUnits, reading.tokens, at)
  if (!found) return oneAndHalf(reading, at)
  const qualifier = readQualifier(reading, at, found.next)
  const value = { n: '0.5', fraction: '1/2', unit: found.meaning, qualifier }
  return { first: at, next: found.next, finding: { kind: 'figure', value } }
}

function oneAndHalf(reading: Reading, at: number): Match | null {
  const { tokens, words } = reading
  const one = findPhrase(words.fractionOne, tokens, at)
  const unit = one && readUnit(reading, one.next)
  const half = unit && findPhrase(words.andHalf, tokens, unit.next)
  if (!half || unit.kind !== 'unit') return null
  const qualifier = readQualifier(reading, at, half.next)
  const value = { n: '1.5', unit: unit.name, qualifier }
  return { first: at, next: half.next, finding: { kind: 'figure', value } }
}
