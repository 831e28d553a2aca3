import type { Match } from './match'
import { findPhrase } from './phrases'
import { readQualifier } from './qualifier'
import type { Reading } from './reading'

/** "Полгода", "полвека": half a unit in one word. */
export function readHalfUnit(reading: Reading, at: number): Match | null {
  const found = findPhrase(reading.words.halfUnits, reading.tokens, at)
  if (!found) return null
  const qualifier = readQualifier(reading, at, found.next)
  const value = { n: '0.5', fraction: '1/2', unit: found.meaning, qualifier }
  return { first: at, next: found.next, finding: { kind: 'figure', value } }
}
