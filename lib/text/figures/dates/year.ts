import { readNumeral } from '@/lib/text/figures/numeral'
import { type Found, findPhrase } from '@/lib/text/figures/phrases'
import { isGlued, isHyphen, type Reading } from '@/lib/text/figures/reading'
import { readSuffix } from '@/lib/text/figures/suffix'
import { type Part, wholeNumber } from './parts'

/** `isMarked`: the text says that it is a year; `isBare`: not with a word; `isMany`: in the plural. */
export type YearPart = Part & { isMarked: boolean; isMany: boolean; isBare: boolean }

const EARLIEST = 1000
const LATEST = 2199

/** "2024", "2024-cü ilin", "1992'de", "2024 году", "2005 ж.", "min doqquz yüz doxsan birinci ildə". */
export function readYear(reading: Reading, at: number): YearPart | null {
  const year = reading.tokens[at]?.kind === 'word' ? inWords(reading, at) : inDigits(reading, at)
  return year && year.value >= EARLIEST && year.value <= LATEST ? year : null
}

function inDigits(reading: Reading, at: number): YearPart | null {
  const value = wholeNumber(reading, at, 4)
  if (value === null) return null
  const suffix = readSuffix(reading, at + 1)
  const next = suffix?.next ?? at + 1
  const noun = nounAfter(reading, isHyphen(reading, next) ? next + 1 : next)
  if (noun) return { value, ...noun, isMarked: true, isBare: false }
  if (isOpen(reading, next)) return null
  const isMarked = suffix !== null
  return { value, next, ending: suffix?.ending ?? '', isMarked, isMany: false, isBare: true }
}

function inWords(reading: Reading, at: number): YearPart | null {
  const numeral = readNumeral(reading, at)
  const noun = numeral?.isOrdinal ? nounAfter(reading, numeral.next) : null
  if (!numeral || !noun) return null
  return { value: Number(numeral.value.digits), ...noun, isMarked: true, isBare: false }
}

function nounAfter({ tokens, words }: Reading, at: number) {
  const many = findPhrase(words.manyYears, tokens, at)
  const one = findPhrase(words.years, tokens, at)
  const noun: Found<string> | null = many && many.next >= (one?.next ?? 0) ? many : one
  return noun && { next: noun.next, ending: noun.ending, isMany: noun === many }
}

/** More is glued to the digits than a year may have: 2000-километровая. */
function isOpen(reading: Reading, at: number): boolean {
  const token = reading.tokens[at]
  if (!token || !isGlued(reading, at)) return false
  const isJoint = token.key === '-' || token.key === "'"
  const isWord = reading.tokens[at + 1]?.kind === 'word' && isGlued(reading, at + 1)
  return token.kind !== 'mark' || (isJoint && isWord)
}
