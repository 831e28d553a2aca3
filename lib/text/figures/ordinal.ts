import type { Match } from './match'
import { readNumeral } from './numeral'
import { isCapital, isGlued, isHyphen, keyAt, opensSentence, type Reading } from './reading'
import { readRoman } from './roman'
import { readSuffix } from './suffix'
import { readUnit } from './unit-word'

export type Ordinal = { n: number; next: number; ending: string }

export function readOrdinal(reading: Reading, at: number): Match | null {
  const found = ordinalAt(reading, at)
  if (!found || isPartOfName(reading, at, found)) return null
  const value = { n: String(found.n) }
  return { first: at, next: found.next, finding: { kind: 'ordinal', value } }
}

/** "5-ci", "birinci", "twenty-first", "XIX", "5." before a word in Turkish. */
export function ordinalAt(reading: Reading, at: number): Ordinal | null {
  return roman(reading, at) ?? pointed(reading, at) ?? hyphenated(reading, at) ?? plain(reading, at)
}

function plain(reading: Reading, at: number): Ordinal | null {
  const numeral = readNumeral(reading, at)
  if (!numeral?.isOrdinal || numeral.value.places > 0) return null
  return { n: Number(numeral.value.digits), next: numeral.next, ending: numeral.ending }
}

function roman(reading: Reading, at: number): Ordinal | null {
  const n = readRoman(reading, at)
  if (!n) return null
  const point = isPointed(reading, at + 1) ? at + 2 : at + 1
  const suffix = readSuffix(reading, at + 1)
  return { n, next: suffix?.next ?? point, ending: '' }
}

function pointed(reading: Reading, at: number): Ordinal | null {
  const token = reading.tokens[at]
  const isShort = token?.kind === 'digits' && token.text.length <= 3 && !token.text.startsWith('0')
  if (!isShort || !isPointed(reading, at + 1)) return null
  return { n: Number(token.text), next: at + 2, ending: '' }
}

/** Kazakh hyphenates the noun: 9-сынып, 19-ғасыр. */
function hyphenated(reading: Reading, at: number): Ordinal | null {
  const token = reading.tokens[at]
  const isNoun = isHyphen(reading, at + 1) && reading.tokens[at + 2]?.kind === 'word'
  if (reading.words.locale !== 'kk' || token?.kind !== 'digits' || !isNoun) return null
  const isCentury = readUnit(reading, at + 1)?.name === 'century'
  const isOther = readSuffix(reading, at + 1) !== null || readUnit(reading, at + 1) !== null
  if (isCentury) return { n: Number(token.text), next: at + 1, ending: '' }
  return isOther || token.text.length > 3
    ? null
    : { n: Number(token.text), next: at + 1, ending: '' }
}

/** Turkish puts the point of an ordinal before the word it counts. */
function isPointed(reading: Reading, at: number): boolean {
  const next = reading.tokens[at + 1]
  const isPoint = keyAt(reading, at) === '.' && isGlued(reading, at)
  const isCounted =
    (next?.kind === 'word' && next.gap.length === 1) || /^[–-]$/.test(next?.key ?? '')
  return reading.words.locale === 'tr' && isPoint && isCounted
}

/** A roman number is an ordinal before a noun, not after a name or alone: "Chapter IV". */
function isPartOfName(reading: Reading, at: number, { next }: Ordinal): boolean {
  if (readRoman(reading, at) === null) return false
  const noun = reading.tokens[next]
  const before = reading.tokens[at - 1]
  const isSpaced = noun?.kind === 'word' && noun.gap !== ''
  const isEnglish = reading.words.locale === 'en'
  const isPronoun = isEnglish && reading.tokens[at]?.text === 'I'
  const isAfterName = isEnglish && isCapital(before) && !opensSentence(reading, at - 1)
  return !isSpaced || isPronoun || isAfterName
}
