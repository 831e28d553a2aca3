import { numericDate } from './dates/numeric-date'
import { schoolYear } from './dates/school-year'
import { readFraction } from './fraction'
import { isGlued, isHyphen, keyAt, type Reading } from './reading'

/** Digits behind letters: A5, COVID-19, М-4, Azerspace-2, C-123/45. */
export function skipGlued(reading: Reading, at: number): number | null {
  if (reading.tokens[at]?.kind !== 'digits') return null
  if (isClause(reading, at)) return at + 1
  const isDash = isHyphen(reading, at - 1)
  const owner = reading.tokens[isDash ? at - 2 : at - 1]
  return owner?.kind === 'word' ? endOfRow(reading, at) : null
}

/** "12(3)": a clause of an article. */
function isClause(reading: Reading, at: number): boolean {
  const isOpened = keyAt(reading, at - 1) === '(' && isGlued(reading, at - 1)
  return isOpened && reading.tokens[at - 2]?.kind === 'digits'
}

/** Letters and digits in one, which say nothing of each other: 5G, 5B, J2; pairs of numbers: 12/3. */
export function mixed(reading: Reading, at: number): number | null {
  const [first, second] = reading.tokens.slice(at, at + 2)
  if (!first || !second || !isGlued(reading, at + 1)) return null
  if (first.kind === 'word') return second.kind === 'digits' ? endOfRow(reading, at + 1) : null
  if (second.kind === 'word') return isLetter(reading, at) ? at + 2 : null
  return isStroke(reading, at) || isScore(reading, at) ? at + 3 : null
}

/** A capital by itself behind digits. */
function isLetter(reading: Reading, at: number): boolean {
  const { tokens } = reading
  const isAlone = !isOpen(reading, at + 2)
  return tokens[at]?.kind === 'digits' && /^\p{Lu}$/u.test(tokens[at + 1]?.text ?? '') && isAlone
}

/** Two numbers that are neither a fraction nor a school year. */
function isStroke(reading: Reading, at: number): boolean {
  const [over, stroke, under] = reading.tokens.slice(at, at + 3)
  const isRow = stroke?.key === '/' && isGlued(reading, at + 2)
  const isPair = over?.kind === 'digits' && under?.kind === 'digits'
  if (!isRow || !isPair || numericDate(reading, at)) return false
  return !readFraction(reading, at) && !schoolYear(reading, at)
}

/** "3-1": a range would rise. */
function isScore(reading: Reading, at: number): boolean {
  const [ours, , theirs] = reading.tokens.slice(at, at + 3)
  const isPair = isHyphen(reading, at + 1) && ours?.kind === 'digits' && theirs?.kind === 'digits'
  if (!isPair || ours.text.length > 2 || isOpen(reading, at + 3)) return false
  return theirs.text.length <= 2 && Number(ours.text) >= Number(theirs.text)
}

function isOpen(reading: Reading, at: number): boolean {
  return isGlued(reading, at) && reading.tokens[at]?.kind !== 'mark'
}

/** Over everything glued that goes on with letters or digits. */
export function endOfRow(reading: Reading, at: number): number {
  let next = at + 1
  while (isGlued(reading, next) && (isOpen(reading, next) || isOpen(reading, next + 1))) {
    if (!/^[\p{L}\d./-]/u.test(keyAt(reading, next))) break
    next += 1
  }
  return next
}
