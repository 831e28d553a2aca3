import { add, type Decimal, HALF, scale, whole } from './decimal'
import { readNumberWords } from './number-words'
import { findPhrase } from './phrases'
import { readDigits } from './read-digits'
import type { Reading } from './reading'
import { readScale } from './scale-word'
import { readSuffix } from './suffix'

/** A number with its words of scale. */
export type Numeral = {
  value: Decimal
  /** The last part without its scale: 3 of "3 mln". */
  bare: Decimal
  power: number
  next: number
  ending: string
  isOrdinal: boolean
  isArticle: boolean
  isDigits: boolean
  isGrouped: boolean
  /** "1/2" of "half a". */
  fraction: string | null
}

type Part = Omit<Numeral, 'value' | 'power'>

/** "598,47 mln", "1 mlrd 200 mln", "iki yüz min", "two and a half million". */
export function readNumeral(reading: Reading, at: number): Numeral | null {
  const first = firstPart(reading, at)
  if (!first) return null
  let sum = withScale(reading, first, at)
  while (continues(sum)) {
    const part = laterPart(reading, sum.next)
    const scaled = part && withScale(reading, part, at)
    if (!scaled || !fitsAfter(sum, scaled)) break
    sum = { ...scaled, value: add(sum.value, scaled.value), isDigits: sum.isDigits }
  }
  return sum
}

/** Only what ends with a word of scale may go on: "2 milyon 75 min". */
function continues({ power, ending, isOrdinal, fraction }: Numeral): boolean {
  return power > 0 && !ending && !isOrdinal && fraction === null
}

function fitsAfter(sum: Numeral, part: Numeral): boolean {
  const fits = part.power < sum.power && part.bare.digits > 0n
  // "5 million 300" is no number; "5 min 300" and "beş milyon üç yüz" are.
  const isNear = part.power > 0 || !part.isDigits || sum.power === 3
  return fits && isNear && part.bare.places === 0 && part.bare.digits < 1000n
}

function firstPart(reading: Reading, at: number): Part | null {
  return brokenPart(reading, at) ?? laterPart(reading, at) ?? lonePart(reading, at)
}

function laterPart(reading: Reading, at: number): Part | null {
  return digitsPart(reading, at) ?? wordsPart(reading, at)
}

const PLAIN = {
  ending: '',
  isOrdinal: false,
  isArticle: false,
  isDigits: false,
  isGrouped: false,
  fraction: null,
} as const

function digitsPart(reading: Reading, at: number): Part | null {
  const digits = readDigits(reading, at)
  if (!digits) return null
  const suffix = readSuffix(reading, digits.next)
  const part = { ...PLAIN, bare: digits.value, isDigits: true, isGrouped: digits.isGrouped }
  if (!suffix) return half(reading, { ...part, next: digits.next })
  const isOrdinal = suffix.kind === 'ordinal'
  if (isOrdinal && digits.value.places > 0) return null
  return { ...part, next: suffix.next, ending: suffix.ending, isOrdinal }
}

function wordsPart(reading: Reading, at: number): Part | null {
  const words = readNumberWords(reading, at)
  return words && half(reading, { ...PLAIN, ...words, bare: whole(words.value) })
}

/** "Min nəfər", "миллион тонн", "a million": one of it; with an ending only in "mindən çox". */
function lonePart({ tokens, words }: Reading, at: number): Part | null {
  const lone = findPhrase(words.lone, tokens, at)
  const isCase = lone?.ending && !words.cases.get('ablative')?.includes(lone.ending)
  if (!lone || isCase) return null
  // A hundred is no word of scale: it is read with what it means.
  return lone.meaning < 3
    ? { ...PLAIN, bare: whole(10n ** BigInt(lone.meaning)), next: lone.next }
    : { ...PLAIN, bare: whole(1), next: lone.next - 1 }
}

/** "Yarım milyon", "half a million", "полтора": by the table "numerator/divisor". */
function brokenPart({ tokens, words }: Reading, at: number): Part | null {
  const broken = findPhrase(words.broken, tokens, at)
  if (!broken) return null
  const [over = 0, under = 1, power = 0] = broken.meaning.split(/[/:]/).map(Number)
  const bare = { digits: BigInt((over * 100) / under) * 10n ** BigInt(power), places: 2 }
  const fraction = over < under && power === 0 ? broken.meaning : null
  return { ...PLAIN, bare, next: broken.next, fraction }
}

function half({ tokens, words }: Reading, part: Part): Part {
  const and = part.ending ? null : findPhrase(words.andHalf, tokens, part.next)
  if (!and) return part
  return {
    ...part,
    bare: add(part.bare, HALF),
    next: and.next,
    ending: and.ending,
    isArticle: false,
  }
}

function withScale(reading: Reading, part: Part, first: number): Numeral {
  let scaled: Numeral = { ...part, value: part.bare, power: 0 }
  while (!scaled.ending && !scaled.isOrdinal) {
    const word = readScale(reading, scaled.next, first)
    if (!word || (scaled.power > 0 && word.power >= scaled.power)) break
    const value = scale(scaled.value, word.power)
    scaled = { ...scaled, ...word, value, power: scaled.power + word.power }
  }
  return scaled.power > 0 ? { ...scaled, fraction: null, isArticle: false } : scaled
}
