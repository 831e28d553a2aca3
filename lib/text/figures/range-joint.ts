import { findPhrase } from './phrases'
import { isHyphen, keyAt, type Reading } from './reading'

/** The token after what joins two numbers, and whether "arasında" must follow the second. */
export type RangeJoint = { next: number; needsClosing: boolean }

export function readJoint(reading: Reading, first: number, at: number): RangeJoint | null {
  const isDash = keyAt(reading, at) === '–' || isHyphen(reading, at)
  return isDash
    ? { next: at + 1, needsClosing: false }
    : (pair(reading, first, at) ?? word(reading, first, at))
}

/** "And" only after "between", "до" only after "от"; a word of about may follow them. */
function pair(reading: Reading, first: number, at: number): RangeJoint | null {
  const openings = reading.words.rangePairs
    .filter(([, between]) => between === keyAt(reading, at))
    .map(([opening]) => opening)
  const isOpened = [first - 1, first - 2].some((place) => openings.includes(keyAt(reading, place)))
  return isOpened ? { next: at + 1, needsClosing: false } : null
}

function word(reading: Reading, first: number, at: number): RangeJoint | null {
  const { tokens, words } = reading
  const opened = findPhrase(words.rangeOpened, tokens, at)
  if (opened) return { next: opened.next, needsClosing: true }
  const found = findPhrase(words.rangeWords, tokens, at)
  // "From 10 to 15" is a change.
  const isChange = words.rangeFrom.has(keyAt(reading, first - 1))
  return found && !isChange ? { next: found.next, needsClosing: false } : null
}
