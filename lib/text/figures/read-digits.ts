import { NUMBER_MARKS } from '@/lib/i18n/number-marks'
import type { Decimal } from './decimal'
import { isGlued, keyAt, type Reading } from './reading'

export type Digits = { value: Decimal; next: number; isGrouped: boolean }

/** Longer rows are no numbers that people write, and dear to reckon with. */
const LONGEST = 30
const GROUP = 3
const SPACE = /^[ \u00a0\u2009\u202f]$/

/** 1.234,56 and 1 234,56; in az and tr a lone point before other than three digits is a decimal one. */
export function readDigits(reading: Reading, at: number): Digits | null {
  const first = reading.tokens[at]
  if (first?.kind !== 'digits' || first.text.length > LONGEST) return null
  const groups =
    first.text.length <= GROUP ? readGroups(reading, at + 1) : { digits: '', next: at + 1 }
  const fraction = fractionAt(reading, groups.next)
  const next = groups.next + (fraction ? 2 : 0)
  if (isChained(reading, next)) return null
  const digits = BigInt(first.text + groups.digits + fraction)
  return { value: { digits, places: fraction.length }, next, isGrouped: groups.digits !== '' }
}

/** Groups of three with the same mark before each. */
function readGroups(reading: Reading, at: number): { digits: string; next: number } {
  const mark = groupMark(reading, at)
  let digits = ''
  let next = at
  while (mark !== null && digits.length < LONGEST && groupMark(reading, next) === mark) {
    const place = mark === ' ' ? next : next + 1
    digits += keyAt(reading, place)
    next = place + 1
  }
  return { digits, next }
}

function groupMark(reading: Reading, at: number): string | null {
  const { group } = NUMBER_MARKS[reading.words.locale]
  if (isGroup(reading, at)) return SPACE.test(reading.tokens[at]?.gap ?? '') ? ' ' : null
  const isMark = keyAt(reading, at) === group && isGlued(reading, at)
  return isMark && isGroup(reading, at + 1) && isGlued(reading, at + 1) ? group : null
}

function isGroup({ tokens }: Reading, at: number): boolean {
  return tokens[at]?.kind === 'digits' && tokens[at].text.length === GROUP
}

function fractionAt(reading: Reading, at: number): string {
  const { decimal } = NUMBER_MARKS[reading.words.locale]
  const mark = keyAt(reading, at)
  const isMark = mark === decimal || (mark === '.' && decimal === ',')
  const digits = isMark ? gluedDigits(reading, at) : ''
  return digits.length > LONGEST ? '' : digits
}

/** More marks and digits follow: an address, a version, a date. */
function isChained(reading: Reading, at: number): boolean {
  return ['.', ',', ':', '/'].includes(keyAt(reading, at)) && gluedDigits(reading, at) !== ''
}

/** The digits behind a mark, with no space on either side of it. */
function gluedDigits(reading: Reading, at: number): string {
  const digits = reading.tokens[at + 1]
  const isGluedRow = isGlued(reading, at) && isGlued(reading, at + 1)
  return isGluedRow && digits?.kind === 'digits' ? digits.text : ''
}
