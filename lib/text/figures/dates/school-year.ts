import type { Match } from '@/lib/text/figures/match'
import { findPhrase } from '@/lib/text/figures/phrases'
import { isGlued, keyAt, type Reading } from '@/lib/text/figures/reading'

/** "2023/24", "2023/2024-cü". */
export function schoolYear(reading: Reading, at: number): Match | null {
  const [from, slash, to] = reading.tokens.slice(at, at + 3)
  const isRow = isGlued(reading, at + 1) && isGlued(reading, at + 2) && !isGlued(reading, at)
  const isYears = from?.kind === 'digits' && from.text.length === 4 && to?.kind === 'digits'
  if (!isRow || !isYears || (slash?.key !== '/' && slash?.key !== '-')) return null
  const next = String(Number(from.text) + 1)
  if (to.text !== next && to.text !== next.slice(2)) return null
  const end = endOf(reading, at + 3)
  return { first: at, next: end, finding: { kind: 'period', value: { from: from.text, to: next } } }
}

/** A case ending and a word for year may follow. */
function endOf(reading: Reading, at: number): number {
  const { tokens, words } = reading
  const isSuffix = keyAt(reading, at) === '-' && isGlued(reading, at) && isGlued(reading, at + 1)
  const next = isSuffix && tokens[at + 1]?.kind === 'word' ? at + 2 : at
  const noun = findPhrase(words.manyYears, tokens, next) ?? findPhrase(words.years, tokens, next)
  return noun?.next ?? next
}
