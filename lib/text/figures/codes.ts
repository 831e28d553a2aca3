import { numericDate } from './dates/numeric-date'
import { mixed, skipGlued } from './glued-codes'
import { readDigits } from './read-digits'
import { isGlued, type Reading } from './reading'

/** Addresses, mail, phones, times, versions, file numbers: from where they begin. */
const CODES = [
  /(?:https?:\/\/|www\.)\S+/uy,
  /[\p{L}\d._-]{1,64}@[\p{L}\d-]{1,64}(?:\.[\p{L}\d-]{1,64}){1,4}/uy,
  /[\p{L}\d-]{2,64}(?:\.[a-z]{2,12}){1,3}(?:\/\S*)/uy,
  /\+\d[\d ()-]{6,20}\d/uy,
  /\(0?\d{2,4}\) ?\d[\d -]{4,12}\d/uy,
  /\d{1,4} \d{2,4} \d{2,4} \d{2} \d{2}(?!\d)/uy,
  /0\d{2,3}[ -]\d{3}[ -]\d{2}[ -]?\d{2}(?!\d)/uy,
  /\d{3}[ -]\d{2}[ -]\d{2}(?!\d)/uy,
  /\d{1,3}:\d[\d.,]{0,12}(?<!\D)(?::\d\d)?(?:\s?[ap]\.?m\b\.?)?/uy,
  /\d{1,2}(?:[.:]\d\d)?\s?[ap]\.?m\b\.?/uy,
  /0\d{2,12}/uy,
]
/** Numbers in a row, which a date or a grouped number also is. */
const ROW = /\d+(?:[./:-]\d+){2,12}/uy

/** The token after a code that begins here; null where none does. */
export function skipCode(reading: Reading, at: number): number | null {
  const token = reading.tokens[at]
  if (!token || (isGlued(reading, at) && token.kind !== 'mark')) return skipGlued(reading, at)
  const ends = CODES.map((code) => endOf(code, reading.text, token.start))
  const end = Math.max(...ends, rowEnd(reading, at))
  return end > token.start ? tokenAfter(reading, at, end) : mixed(reading, at)
}

function rowEnd(reading: Reading, at: number): number {
  const { start } = reading.tokens[at] ?? { start: 0 }
  const end = endOf(ROW, reading.text, start)
  const number = readDigits(reading, at)
  const isNumber = number !== null && (reading.tokens[number.next - 1]?.end ?? 0) >= end
  return isNumber || numericDate(reading, at) ? -1 : end
}

function endOf(code: RegExp, text: string, start: number): number {
  code.lastIndex = start
  const found = code.exec(text)
  return found ? start + found[0].length : -1
}

function tokenAfter({ tokens }: Reading, at: number, end: number): number {
  let next = at
  while ((tokens[next]?.start ?? end) < end) next += 1
  return next
}
