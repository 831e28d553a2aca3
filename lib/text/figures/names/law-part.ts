import { ordinalAt } from '@/lib/text/figures/ordinal'
import { findPhrase } from '@/lib/text/figures/phrases'
import { isHyphen, keyAt, type Reading } from '@/lib/text/figures/reading'

const MOST = 4

/** "45-ci maddə", "3. ve 7. maddeler", "12-бап": the token after the last number. */
export function lawPart(reading: Reading, at: number): number | null {
  let next: number | null = at
  for (let count = 0; count < MOST && next !== null; count += 1) {
    const end: number | null = ordinalAt(reading, next)?.next ?? hyphenated(reading, next)
    if (end !== null && isLawPart(reading, end)) return end
    next = end !== null && isListed(reading, end) ? end + 1 : null
  }
  return null
}

function isLawPart(reading: Reading, at: number): boolean {
  const place = isHyphen(reading, at) ? at + 1 : at
  return findPhrase(reading.words.lawParts, reading.tokens, place) !== null
}

function isListed(reading: Reading, at: number): boolean {
  const key = keyAt(reading, at)
  return [',', '–', '-'].includes(key) || reading.words.andWords.has(key)
}

function hyphenated(reading: Reading, at: number): number | null {
  const isWord = reading.tokens[at + 2]?.kind === 'word'
  return reading.tokens[at]?.kind === 'digits' && isHyphen(reading, at + 1) && isWord
    ? at + 2
    : null
}
