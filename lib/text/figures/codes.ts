import { numericDate } from './dates/numeric-date'
import { readDigits } from './read-digits'
import { isGlued, keyAt, type Reading } from './reading'

/** Addresses, mail, phones, times, versions, file numbers: from where they begin. */
const CODES = [
  /(?:https?:\/\/|www\.)\S+/uy,
  /[\p{L}\d._-]{1,64}@[\p{L}\d-]{1,64}(?:\.[\p{L}\d-]{1,64}){1,4}/uy,
  /[\p{L}\d-]{2,64}(?:\.[a-z]{2,12}){1,3}(?:\/\S*)/uy,
  /\+\d[\d ()-]{6,20}\d/uy,
  /\(0?\d{2,4}\) ?\d[\d -]{4,12}\d/uy,
  /\d{1,4} \d{2,4} \d{2,4} \d{2} \d{2}(?!\d)/uy,
  /\d{3}[ -]\d{2}[ -]\d{2}(?!\d)/uy,
  /\d{1,2}:\d\d(?::\d\d)?(?!\d)(?:\s?[ap]\.?m\b\.?)?/uy,
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
  const isNumber = number !== null && reading.tokens[number.next - 1]?.end === end
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

/** Digits behind letters: A5, COVID-19, М-4, Azerspace-2. */
function skipGlued(reading: Reading, at: number): number | null {
  const token = reading.tokens[at]
  if (token?.kind !== 'digits') return null
  const before = reading.tokens[at - 1]
  const isHyphen = keyAt(reading, at - 1) === '-' && isGlued(reading, at - 1)
  const owner = isHyphen ? reading.tokens[at - 2] : before
  return owner?.kind === 'word' ? endOfRow(reading, at) : null
}

/** Digits beside letters that say nothing of them: 5G, 5B, J2. */
function mixed(reading: Reading, at: number): number | null {
  const [digits, letters] = reading.tokens.slice(at, at + 2)
  if (digits?.kind === 'word' && letters?.kind === 'digits' && isGlued(reading, at + 1)) {
    return endOfRow(reading, at + 1)
  }
  const isMixed = digits?.kind === 'digits' && letters?.kind === 'word' && isGlued(reading, at + 1)
  return isMixed && /^\p{Lu}$/u.test(letters.text) && !isOpen(reading, at + 2) ? at + 2 : null
}

function isOpen(reading: Reading, at: number): boolean {
  return isGlued(reading, at) && reading.tokens[at]?.kind !== 'mark'
}

function endOfRow(reading: Reading, at: number): number {
  let next = at + 1
  while (isGlued(reading, next) && reading.tokens[next]?.kind !== 'mark') next += 1
  return next
}
