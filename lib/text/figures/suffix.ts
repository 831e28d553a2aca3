import { isGlued, keyAt, type Reading } from './reading'

/** What is glued to the digits before `at`: 5-ci, 5th, 1992'də, 4-м. */
export type Suffix = { kind: 'ordinal' | 'case'; ending: string; next: number }

export function readSuffix(reading: Reading, at: number): Suffix | null {
  const isJoined = ['-', "'"].includes(keyAt(reading, at)) && isGlued(reading, at)
  const place = isJoined ? at + 1 : at
  const token = reading.tokens[place]
  if (token?.kind !== 'word' || !isGlued(reading, place)) return null
  const { ordinalMarks, caseMarks, endings } = reading.words
  const { key } = token
  const next = place + 1
  if (caseMarks.has(key)) return { kind: 'case', ending: key, next }
  const isOrdinal = ordinalMarks.some(
    (mark) =>
      key.startsWith(mark) && (isOpenEnded(key, mark) || endings.test(key.slice(mark.length))),
  )
  if (isOrdinal) return { kind: 'ordinal', ending: key, next }
  return isJoined && endings.test(key) ? { kind: 'case', ending: key, next } : null
}

function isOpenEnded(key: string, mark: string): boolean {
  return key.length === mark.length
}
