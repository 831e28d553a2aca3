import type { Match } from '@/lib/text/figures/match'
import { findPhrase } from '@/lib/text/figures/phrases'
import { isCapital, keyAt, opensSentence, type Reading } from '@/lib/text/figures/reading'
import { isStandingYear } from './bare-year'
import { numericDate } from './numeric-date'
import { type Part, readDay, readMonth } from './parts'
import { readYear, type YearPart } from './year'

/** A date to its precision and the token after it. */
export type DateParts = {
  year: YearPart | null
  month: Part | null
  day: Part | null
  next: number
  ending: string
}

export function readDate(reading: Reading, at: number): Match | null {
  const numeric = numericDate(reading, at)
  if (numeric) return toMatch(at, numeric.next, numeric.iso)
  const parts = dateParts(reading, at)
  if (!parts || !standsAlone(reading, at, parts)) return null
  return toMatch(at, parts.next, toIso(parts))
}

function toMatch(first: number, next: number, value: string): Match {
  return { first, next, finding: { kind: 'date', value } }
}

/** "1992-08-27", "--03-11", "--03", "2024-03", "2005". */
export function toIso({ year, month, day }: Pick<DateParts, 'year' | 'month' | 'day'>): string {
  const front = year ? String(year.value) : month ? '-' : ''
  return [front, ...[month, day].filter((part) => part !== null).map(twoDigits)].join('-')
}

function twoDigits({ value }: Part): string {
  return String(value).padStart(2, '0')
}

/** The first of the language's orders that fits; a lone month or year is not yet judged. */
export function dateParts(reading: Reading, at: number): DateParts | null {
  for (const order of reading.words.orders) {
    const parts = inOrder(reading, at, order)
    if (parts) return parts
  }
  return null
}

const EMPTY = { year: null, month: null, day: null }

function inOrder(reading: Reading, at: number, order: readonly string[]): DateParts | null {
  let parts: DateParts = { ...EMPTY, next: at, ending: '' }
  for (const [index, part] of order.entries()) {
    const place = index === 0 ? at : afterGlue(reading, parts.next)
    const isLast = index === order.length - 1
    const read = readPart(reading, place, part)
    if (!read || !(isLast || leadsOn(reading, read, order[index + 1] ?? ''))) return null
    parts = { ...parts, ...read.parts, next: read.part.next, ending: read.part.ending }
  }
  return hasEndings(reading, parts, order) && isReal(parts) ? parts : null
}

type Read = { part: Part; parts: Partial<DateParts> }

function readPart(reading: Reading, at: number, name: string): Read | null {
  const part = name === 'd' ? readDay(reading, at) : name === 'm' ? readMonth(reading, at) : null
  if (part) return { part, parts: name === 'd' ? { day: part } : { month: part } }
  const year = name === 'y' ? readYear(reading, at) : null
  return year && { part: year, parts: { year } }
}

/** In az, tr and kk a case ending closes a part unless it is the genitive of what follows. */
function leadsOn({ words }: Reading, { part, parts }: Read, next: string): boolean {
  if (words.cases.size === 0) return true
  if (parts.year) return parts.year.isMarked || words.locale === 'tr'
  if (parts.month) return next === 'y' ? part.ending === '' : part.ending !== ''
  return part.ending === ''
}

/** "Martın 11-də": a day after its month carries the case. */
function hasEndings({ words }: Reading, { day }: DateParts, order: readonly string[]): boolean {
  const isLastDay = order.at(-1) === 'd' && words.cases.size > 0
  return !isLastDay || day?.ending !== ''
}

function isReal({ month, day, year }: DateParts): boolean {
  if (!month || !day) return true
  const length = new Date(Date.UTC(year?.value ?? 2000, month.value, 0)).getUTCDate()
  return day.value <= length
}

function afterGlue(reading: Reading, at: number): number {
  if (reading.words.locale === 'en' && keyAt(reading, at) === ',') return at + 1
  return findPhrase(reading.words.glue, reading.tokens, at)?.next ?? at
}

function standsAlone(reading: Reading, at: number, parts: DateParts): boolean {
  const { year, month, day } = parts
  if (year && !month) return isStandingYear(reading, at, year)
  if (!month || year || day) return true
  return isClearMonth(reading, at, parts)
}

/** May, маусым (season), ekim (sowing): months only where something says so. */
function isClearMonth(reading: Reading, at: number, { next }: DateParts): boolean {
  const { words, tokens } = reading
  const { key } = tokens[at] ?? { key: '' }
  const isUnclear = [...words.unclearMonths].some((stem) => key.startsWith(stem))
  if (!isUnclear || next > at + 1) return true
  const isWhole = words.unclearMonths.has(key)
  switch (words.locale) {
    case 'en':
      return words.monthPrepositions.has(keyAt(reading, at - 1))
    case 'tr':
      return isWhole
        ? isCapital(tokens[at]) && !opensSentence(reading, at)
        : /[dt][ae]n?$/.test(key)
    default:
      return !isWhole && !isCapital(tokens[at]) && !words.seasons.has(keyAt(reading, at - 1))
  }
}
