import { readNumberWords } from '@/lib/text/figures/number-words'
import { readNumeral } from '@/lib/text/figures/numeral'
import { isCapital, isGlued, keyAt, opensSentence, type Reading } from '@/lib/text/figures/reading'
import { readRoman } from '@/lib/text/figures/roman'
import { readScale } from '@/lib/text/figures/scale-word'
import { readUnit } from '@/lib/text/figures/unit-word'
import { SOVEREIGNS } from '@/lib/text/figures/words/signs.data'

const NAME_LENGTH = 5

/** «Жеті жарғы», "the Big Three", "Seven Sisters": a number in words that is a name's. */
export function namedInWords(reading: Reading, at: number): number | null {
  if (reading.tokens[at]?.kind !== 'word' || !isCapital(reading.tokens[at])) return null
  const number = isNamed(reading, at) ? readNumeral(reading, at) : null
  const isPlain = number && !number.isDigits && !number.isOrdinal && number.power < 6
  return isPlain && !readUnit(reading, number.next) ? number.next : null
}

function isNamed(reading: Reading, at: number): boolean {
  const { tokens } = reading
  const isQuoted = /^[«“„"‘]$/.test(keyAt(reading, at - 1)) && isGlued(reading, at)
  if (isQuoted) return tokens.slice(at, at + NAME_LENGTH).some(({ key }) => /^[»”“"']$/.test(key))
  return !opensSentence(reading, at) || isCapital(tokens[at + 1])
}

/** "Several hundred", "bir neçə min": the token after the words of number. */
export function vagueNumber(reading: Reading, at: number): number | null {
  const { tokens, words } = reading
  if (!words.vague.has(keyAt(reading, at)) || tokens[at + 1]?.kind !== 'word') return null
  const scale = readScale(reading, at + 1, at + 1)
  return readNumberWords(reading, at + 1)?.next ?? scale?.next ?? null
}

/** "II Nikolay", "III. Selim", "Peter I": a ruler's number beside the name. */
export function sovereign(reading: Reading, at: number): number | null {
  if (isRuler(reading, at) && readRoman(reading, at + 1)) return at + 2
  if (!readRoman(reading, at)) return null
  const next = keyAt(reading, at + 1) === '.' ? at + 2 : at + 1
  return isRuler(reading, next) ? next + 1 : null
}

function isRuler(reading: Reading, at: number): boolean {
  return SOVEREIGNS.some((stem) => keyAt(reading, at).startsWith(stem))
}
