import type { Match } from './match'
import { findPhrase } from './phrases'
import { isGlued, keyAt, type Reading } from './reading'

/** "Yesterday", "keçən ilin", "в прошлом году" without its preposition. */
export function readRelative(reading: Reading, at: number): Match | null {
  const next = day(reading, at) ?? named(reading, at)
  if (next === null || isGlued(reading, at)) return null
  const end = possessive(reading, next)
  const word = reading.text.slice(reading.tokens[at]?.start, reading.tokens[end - 1]?.end)
  return { first: at, next: end, finding: { kind: 'relative-date', value: { word } } }
}

function day({ tokens, words }: Reading, at: number): number | null {
  return findPhrase(words.relativeWords, tokens, at)?.next ?? null
}

function named({ tokens, words }: Reading, at: number): number | null {
  const which = findPhrase(words.relativeWhich, tokens, at)
  const noun = which && findPhrase(words.relativeNouns, tokens, which.next)
  // Last years are many and no date, "illik" is no year.
  return noun && !words.otherEndings.test(noun.ending) ? noun.next : null
}

/** "This year's". */
function possessive(reading: Reading, at: number): number {
  const isOne = keyAt(reading, at) === "'" && keyAt(reading, at + 1) === 's'
  return isOne && isGlued(reading, at) && isGlued(reading, at + 1) ? at + 2 : at
}
