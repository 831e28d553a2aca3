import type { Match } from './match'
import { readNumberWords } from './number-words'
import { readNumeral } from './numeral'
import { findPhrase } from './phrases'
import { readQualifier } from './qualifier'
import { isGlued, isHyphen, keyAt, type Reading } from './reading'
import { readSuffix } from './suffix'

type Fraction = { over: number; under: number; next: number }

const SIGNS: ReadonlyMap<string, readonly [number, number]> = new Map([
  ...([
    ['½', [1, 2]],
    ['⅓', [1, 3]],
    ['⅔', [2, 3]],
    ['¼', [1, 4]],
  ] as const),
  ...([
    ['¾', [3, 4]],
    ['⅕', [1, 5]],
    ['⅛', [1, 8]],
  ] as const),
])
/** Larger divisors are rows and models: 24/7, 7/24. */
const LARGEST = 1000
const LARGEST_IN_DIGITS = 16

/** "1/3", "two thirds", "üçdə biri", "четверть", "a fifth". */
export function readFraction(reading: Reading, at: number): Match | null {
  const found =
    digits(reading, at) ?? divided(reading, at) ?? counted(reading, at) ?? sign(reading, at)
  if (!found || found.over >= found.under || found.under > LARGEST) return null
  const { over, under, next } = found
  const n = String(Number((over / under).toFixed(4)))
  const qualifier = readQualifier(reading, at, next)
  const value = { n, fraction: `${over}/${under}`, unit: null, qualifier }
  return { first: at, next, finding: { kind: 'figure', value } }
}

function sign({ tokens }: Reading, at: number): Fraction | null {
  const [over, under] = SIGNS.get(tokens[at]?.text ?? '') ?? []
  return over && under ? { over, under, next: at + 1 } : null
}

/** "2/3", with a case after it; a longer row of numbers is none. */
function digits(reading: Reading, at: number): Fraction | null {
  const [over, slash, under] = reading.tokens.slice(at, at + 3)
  const isRow = isGlued(reading, at + 1) && isGlued(reading, at + 2) && slash?.key === '/'
  if (!isRow || over?.kind !== 'digits' || under?.kind !== 'digits') return null
  if (over.text.length > 2) return null
  const next = readSuffix(reading, at + 3)?.next ?? at + 3
  const isOpen = isGlued(reading, next) && reading.tokens[next]?.kind !== 'mark'
  if (isOpen || (Number(under.text) > LARGEST_IN_DIGITS && under.text !== '100')) return null
  return { over: Number(over.text), under: Number(under.text), next }
}

/** "Üçdə biri", "төрттен бірінен": the divisor first, in a case that says so. */
function divided(reading: Reading, at: number): Fraction | null {
  const under = readNumeral(reading, at)
  if (!under?.ending || !reading.words.divisorEndings.has(under.ending)) return null
  const over = readNumberWords(reading, under.next)
  if (!over || over.isOrdinal || under.value.places > 0) return null
  return { over: over.value, under: Number(under.value.digits), next: over.next }
}

/** "Two-thirds", "половина", "a quarter": the part's name, with its number or without. */
function counted(reading: Reading, at: number): Fraction | null {
  if (isGlued(reading, at) || followsOrdinal(reading, at)) return null
  const number = countBefore(reading, at) ?? { over: 1, next: at, isSure: false, isAlone: true }
  const part = partAt(reading, at, number.next)
  if (!part || !(part.hasNoun || !isOther(reading, part.next, number))) return null
  if (number.over > 1 && isTimes(reading, number.over, part)) return null
  return { over: number.over, under: part.under, next: part.next }
}

/** "Two quarters" and "three quarters in a row" are of years. */
function isTimes(reading: Reading, over: number, { under, next }: { under: number; next: number }) {
  if (under % over === 0) return true
  const { afterParts } = reading.words
  const isCounted = under === 4 && reading.tokens[next]?.kind === 'word' && afterParts.size > 0
  return isCounted && keyAt(reading, next) !== 'of'
}

/** The name of the part, "fifth" or "пятая часть"; only some stand without a number. */
function partAt(reading: Reading, first: number, at: number) {
  const { tokens, words } = reading
  const place = at > first && isHyphen(reading, at) ? at + 1 : at
  const part = findPhrase(at > first ? words.parts : words.loneParts, tokens, place)
  const noun = part && findPhrase(words.partNouns, tokens, part.next)
  return part && { under: part.meaning, next: noun?.next ?? part.next, hasNoun: noun !== null }
}

type Count = { over: number; next: number; isSure: boolean; isAlone: boolean }

/** "Two" is sure to count what follows, "a" is not. */
function countBefore(reading: Reading, at: number): Count | null {
  const one = findPhrase(reading.words.fractionOne, reading.tokens, at)
  if (one) {
    return { over: 1, next: one.next, isSure: keyAt(reading, at).length > 2, isAlone: false }
  }
  const number = readNumberWords(reading, at)
  if (!number || number.isOrdinal) return null
  return { over: number.value, next: number.next, isSure: true, isAlone: false }
}

/** "The first half" is no fraction. */
function followsOrdinal({ tokens, words }: Reading, at: number): boolean {
  const before = at - 1
  return [words.ordinals, words.edges].some((table) => findPhrase(table, tokens, before) !== null)
}

/** "A third bridge" is an ordinal and "half-empty" no half; "a third of them" is a fraction. */
function isOther(reading: Reading, next: number, number: Count): boolean {
  const token = reading.tokens[next]
  if (number.isSure) return false
  if (token?.kind !== 'word' || number.isAlone) return isHyphen(reading, next)
  const { afterParts } = reading.words
  return afterParts.size > 0 && !afterParts.has(token.key)
}
