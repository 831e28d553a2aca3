import { findPhrase } from './phrases'
import { isHyphen, keyAt, type Reading } from './reading'

/** A whole number below a thousand in words. `isArticle`: a word that more often means "a". */
export type NumberWords = {
  value: number
  next: number
  ending: string
  isOrdinal: boolean
  isArticle: boolean
}

const THOUSAND = 1000

/** "iki yüz otuz beş", "двадцать восемь", "two hundred and five", "twenty-first". */
export function readNumberWords(reading: Reading, at: number): NumberWords | null {
  const first = oneWord(reading, at)
  if (!first || isQuarter(reading, at)) return null
  // English asks for an article: "a hundred".
  if (first.value === 100 && !first.isOrdinal && reading.words.locale === 'en') return null
  let found = { ...first, isArticle: reading.words.articles.has(stemOf(reading, at, first)) }
  while (!found.ending && !found.isOrdinal) {
    const word = oneWord(reading, afterJoint(reading, found.next))
    const value = word && join(found.value, word.value)
    if (!word || value === null) break
    found = { ...word, value, isArticle: false }
  }
  return found
}

type OneWord = Omit<NumberWords, 'isArticle'>

function oneWord({ tokens, words }: Reading, at: number): OneWord | null {
  const key = tokens[at]?.key ?? ''
  if (tokens[at]?.kind !== 'word' || words.never.has(key)) return null
  const cardinal = findPhrase(words.numbers, tokens, at)
  const ordinal = findPhrase(words.ordinals, tokens, at)
  const isOrdinal = ordinal !== null && (cardinal === null || cardinal.ending !== '')
  const best = isOrdinal ? ordinal : cardinal
  // "Minlərlə" is many and "üçlü" of three: neither is a number.
  if (!best || (!isOrdinal && words.otherEndings.test(best.ending))) return null
  return { value: best.meaning, next: best.next, ending: best.ending, isOrdinal }
}

/** Kazakh "тоқсан" is ninety, and a quarter after what says which. */
function isQuarter({ tokens, words }: Reading, at: number): boolean {
  const isNoun = findPhrase(words.quarters, tokens, at) !== null
  if (!isNoun) return false
  const isNumbered = [words.ordinals, words.edges].some((one) => findPhrase(one, tokens, at - 1))
  return (
    isNumbered || [words.relativeWhich, words.years].some((one) => findPhrase(one, tokens, at - 1))
  )
}

/** "Two hundred" and "forty" make one number, "two" and "three" do not. */
function join(before: number, value: number): number | null {
  if (value >= THOUSAND) return before * value
  if (value === 100) return before > 0 && before < 10 ? before * 100 : null
  const room = value < 10 ? 10 : 100
  const fits = value < 100 ? before % room === 0 : false
  return fits && before > 0 && value > 0 ? before + value : null
}

/** Over "and" after a hundred and the hyphen of "twenty-one". */
function afterJoint(reading: Reading, at: number): number {
  const { tokens, words } = reading
  if (isHyphen(reading, at)) return at + 1
  const before = keyAt(reading, at - 1)
  const and = findPhrase(words.and, tokens, at)
  return and && before === 'hundred' ? and.next : at
}

function stemOf({ tokens }: Reading, at: number, { ending }: OneWord): string {
  const key = tokens[at]?.key ?? ''
  return key.slice(0, key.length - ending.length)
}
