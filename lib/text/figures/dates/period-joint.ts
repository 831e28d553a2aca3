import { findPhrase } from '@/lib/text/figures/phrases'
import { isHyphen, keyAt, type Reading } from '@/lib/text/figures/reading'
import type { DateParts } from './date'

/** What joins two dates to a period, and whether what follows it closes one. */
export type Joint = { next: number; isWord: boolean; fits: (to: DateParts) => boolean }

export function periodJoint(reading: Reading, first: number, from: DateParts): Joint | null {
  return dash(reading, from.next) ?? word(reading, first, from.next) ?? byCase(reading, from)
}

function dash(reading: Reading, at: number): Joint | null {
  const isDash = keyAt(reading, at) === '–' || isHyphen(reading, at)
  return isDash ? { next: at + 1, isWord: false, fits: () => true } : null
}

/** "To", "until"; "and" only after "between", "по" only after "с". */
function word(reading: Reading, first: number, at: number): Joint | null {
  const { tokens, words } = reading
  const key = keyAt(reading, at)
  const pairs = words.periodPairs.filter(([, between]) => between === key)
  const isPaired = pairs.some(([opening]) => keyAt(reading, first - 1) === opening)
  if (pairs.length > 0) return isPaired ? { next: at + 1, isWord: true, fits: () => true } : null
  const closed = findPhrase(words.rangeOpened, tokens, at)
  const isClosed = (to: DateParts) => findPhrase(words.rangeClosing, tokens, to.next) !== null
  if (closed) return { next: closed.next, isWord: true, fits: isClosed }
  const found = findPhrase(words.periodWords, tokens, at)
  return found && { next: found.next, isWord: true, fits: () => true }
}

/** "2010-cu ildən 2020-ci ilə qədər", "yanvardan martadək": from, then up to. */
function byCase(reading: Reading, from: DateParts): Joint | null {
  const { tokens, words } = reading
  const [ablative = [], dative = []] = ['ablative', 'dative'].map((name) => words.cases.get(name))
  const endsWith = (at: number, endings: string[]) =>
    endings.some((ending) => keyAt(reading, at - 1).endsWith(ending))
  if (!endsWith(from.next, ablative)) return null
  const fits = ({ next }: DateParts) =>
    endsWith(next, words.untilEndings) ||
    (endsWith(next, dative) && findPhrase(words.rangeUntil, tokens, next) !== null)
  return { next: from.next, isWord: true, fits }
}
