import { add, type Decimal, HALF, isLess, scale, whole } from './decimal'
import { readNumberWords } from './number-words'
import { type Found, findPhrase } from './phrases'
import { qualifierAfter } from './qualifier'
import { readDigits } from './read-digits'
import type { Reading } from './reading'
import { readScale } from './scale-word'
import { readSuffix } from './suffix'

const THOUSAND = 3

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
    const and = findPhrase(reading.words.and, reading.tokens, sum.next)
    const part = and ? wordsPart(reading, and.next) : laterPart(reading, sum.next)
    const scaled = part && withScale(reading, part, at)
    if (!scaled || !fitsAfter(sum, scaled) || (and && !isSmall(scaled))) break
    const value = add(sum.value, scaled.value)
    sum = { ...scaled, value, isDigits: sum.isDigits, isArticle: false }
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
  const isNear = part.power > 0 || !part.isDigits || sum.power === THOUSAND
  return fits && isNear && part.bare.places === 0 && part.bare.digits < 1000n
}

/** "One thousand and five", yet "a thousand and three hundred" are two. */
function isSmall({ value, power }: Numeral): boolean {
  return power === 0 && isLess(value, whole(100))
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

/** "Min nəfər", "миллион тонн", "a million": one of it. */
function lonePart(reading: Reading, at: number): Part | null {
  const lone = findPhrase(reading.words.lone, reading.tokens, at)
  if (!lone || !standsAlone(reading, lone)) return null
  return lone.meaning < THOUSAND
    ? hundred(reading, lone.next)
    : { ...PLAIN, bare: whole(1), next: lone.next - 1 }
}

/** A hundred is no word of scale: "a hundred and forty". */
function hundred(reading: Reading, at: number): Part {
  const and = findPhrase(reading.words.and, reading.tokens, at)
  const rest = and && readNumberWords(reading, and.next)
  const isPart = rest && !rest.isOrdinal && rest.value < 100
  return { ...PLAIN, bare: whole(100 + (isPart ? rest.value : 0)), next: isPart ? rest.next : at }
}

/** With an ending only where it is compared with: "mindən çox", "milyonu aşkın". */
function standsAlone(reading: Reading, { meaning, ending, next }: Found<number>): boolean {
  if (ending) return qualifierAfter(reading, next) !== null
  return meaning <= THOUSAND || reading.words.cases.size === 0
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
