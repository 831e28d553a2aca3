import { findPhrase } from '@/lib/text/figures/phrases'
import { opensSentence, type Reading } from '@/lib/text/figures/reading'

/** Phrases that hold a number and say none; "one day" only first, "first" only last. */
export function skipIdiom(reading: Reading, at: number): number | null {
  const { tokens, words } = reading
  const anywhere = findPhrase(words.idioms, tokens, at)
  if (anywhere) return anywhere.next
  const first = opensSentence(reading, at) ? findPhrase(words.idiomsFirst, tokens, at) : null
  return first?.next ?? closing(reading, at)
}

/** "Schools come first", yet "the first." */
function closing({ tokens, words }: Reading, at: number): number | null {
  const last = findPhrase(words.idiomsLast, tokens, at)
  const isLast = last !== null && tokens[last.next]?.kind !== 'word'
  return isLast && !words.yearPrepositions.has(tokens[at - 1]?.key ?? '') ? last.next : null
}
