import { ordinalAt } from '@/lib/text/figures/ordinal'
import { findPhrase } from '@/lib/text/figures/phrases'
import { isHyphen, keyAt, type Reading } from '@/lib/text/figures/reading'

const MOST = 4

/** "45-ci maddə", "3. ve 7. maddeler", "12-бап": the token after the last number. */
export function lawPart(reading: Reading, at: number): number | null {
  let next = at
  for (let count = 0; count < MOST; count += 1) {
    const number = ordinalAt(reading, next)?.next ?? hyphenated(reading, next)
    if (number === null) return null
    if (findPhrase(reading.words.lawParts, reading.tokens, number)) return number
    const key = keyAt(reading, number)
    if (![',', '–', '-'].includes(key) && !reading.words.andWords.has(key)) return null
    next = number + 1
  }
  return null
}

function hyphenated(reading: Reading, at: number): number | null {
  const isWord = reading.tokens[at + 2]?.kind === 'word'
  return reading.tokens[at]?.kind === 'digits' && isHyphen(reading, at + 1) && isWord
    ? at + 2
    : null
}
