import { findPhrase } from './phrases'
import { isGlued, keyAt, type Reading } from './reading'
import type { Qualifier } from './span'

const LONGEST = 5

/** What is said of the number between two tokens by the words around it. */
export function readQualifier(reading: Reading, first: number, next: number): Qualifier {
  return (
    before(reading, first) ?? qualifierAfter(reading, next) ?? afterNoun(reading, next) ?? 'exact'
  )
}

/** "About 90"; a comma or a preposition may stand between: "более чем на 5". */
function before(reading: Reading, first: number): Qualifier | null {
  const isBetween = reading.words.between.has(keyAt(reading, first - 1))
  const ends = isBetween ? [first, first - 1] : [first]
  for (const end of ends) {
    for (let at = Math.max(0, end - LONGEST); at < end; at += 1) {
      const found = findPhrase(reading.words.qualifiersBefore, reading.tokens, at)
      if (found?.next === end) return toQualifier(found.meaning)
    }
  }
  return null
}

/** "90-a yaxın", "20 or so", "10 milyon doların üzerinde". */
export function qualifierAfter(reading: Reading, next: number): Qualifier | null {
  const found = findPhrase(reading.words.qualifiersAfter, reading.tokens, next)
  if (!found) return null
  const [qualifier = '', wanted] = found.meaning.split(' ')
  return !wanted || hasCase(reading, next - 1, wanted) ? toQualifier(qualifier) : null
}

/** The noun that is counted carries the case: "30 ölkədən çox". */
function afterNoun(reading: Reading, next: number): Qualifier | null {
  const noun = reading.tokens[next]
  if (noun?.kind !== 'word' || isGlued(reading, next)) return null
  const found = findPhrase(reading.words.qualifiersAfter, reading.tokens, next + 1)
  const [qualifier = '', wanted] = found?.meaning.split(' ') ?? []
  if (!found || noun.gap === '' || !isGap(reading, next + 1)) return null
  return !wanted || hasCase(reading, next, wanted) ? toQualifier(qualifier) : null
}

function hasCase({ tokens, words }: Reading, at: number, name: string): boolean {
  const key = tokens[at]?.key ?? ''
  if (name === 'bare') return tokens[at]?.kind === 'digits' || words.numbers.byStem.has(key)
  return words.cases.get(name)?.some((ending) => key.endsWith(ending)) ?? false
}

/** "20 ships or so"; a sign or hyphen belongs to the noun. */
function isGap({ tokens }: Reading, at: number): boolean {
  return tokens[at]?.kind === 'word' && tokens[at].gap !== ''
}

const QUALIFIERS = ['about', 'over', 'under', 'at-least', 'nearly'] as const

function toQualifier(key: string): Qualifier {
  return QUALIFIERS.find((one) => one === key) ?? 'exact'
}
