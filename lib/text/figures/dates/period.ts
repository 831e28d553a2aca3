import type { Match } from '@/lib/text/figures/match'
import type { Reading } from '@/lib/text/figures/reading'
import { isMeasured, isStandingYear } from './bare-year'
import { type DateParts, dateParts, toIso } from './date'
import { readDay } from './parts'
import { type Joint, periodJoint } from './period-joint'
import { schoolYear } from './school-year'
import { readYear } from './year'

/** "2010–2020", "24–27 ноября 2026", "2010-cu ildən 2020-ci ilə" before "qədər", "May 2022 and April 2023" after "between". */
export function readPeriod(reading: Reading, at: number): Match | null {
  for (const from of openings(reading, at)) {
    const joint = periodJoint(reading, at, from)
    const to = joint && closing(reading, joint)
    const ends = to && shared(from, to)
    if (!ends || !isSaid(reading, { at, from, to, joint })) continue
    const [start, end] = ends.map(toIso)
    if (start === undefined || end === undefined || !isOrdered(ends, start, end)) continue
    const value = { from: start, to: end }
    return { first: at, next: to.next, finding: { kind: 'period', value } }
  }
  return schoolYear(reading, at)
}

/** What a period may open with: a date, or only its day. */
function openings(reading: Reading, at: number): DateParts[] {
  const parts = dateParts(reading, at)
  const day = readDay(reading, at)
  const alone = day && { year: null, month: null, day, next: day.next, ending: day.ending }
  return [parts, yearAndDay(reading, at), alone].filter((one) => one !== null)
}

/** "2024 жылғы 5–7 наурыз". */
function yearAndDay(reading: Reading, at: number): DateParts | null {
  const year = readYear(reading, at)
  const day = year?.isMarked && !year.isBare ? readDay(reading, year.next) : null
  return day && { year, month: null, day, next: day.next, ending: day.ending }
}

function closing(reading: Reading, joint: Joint): DateParts | null {
  const to = dateParts(reading, joint.next)
  return to && joint.fits(to) ? to : null
}

/** What one end leaves out is that of the other: "24–27 November", "2024-cü ilin yanvar–mart". */
function shared(from: DateParts, to: DateParts): [DateParts, DateParts] | null {
  const isAlike = Boolean(from.day) === Boolean(to.day)
  const isMonthly = Boolean(from.month ?? from.day) === Boolean(to.month ?? to.day)
  if (!isAlike || !isMonthly) return null
  const month = from.month ?? to.month
  return [
    { ...from, month, year: from.year ?? to.year },
    { ...to, month: to.month ?? from.month, year: to.year ?? from.year },
  ]
}

type Said = { at: number; from: DateParts; to: DateParts; joint: Joint }

/** Two numbers with a dash are years only where one of them could stand as a year. */
function isSaid(reading: Reading, { at, from, to, joint }: Said): boolean {
  if (from.month || from.day || !from.year || !to.year) return true
  if (joint.isWord)
    return from.year.isMarked || to.year.isMarked || isStandingYear(reading, at, to.year)
  const isPair = [from, to].every(({ year }) => year !== null && isRecent(year.value))
  return isStandingYear(reading, at, to.year) || (isPair && !isMeasured(reading, to.next))
}

function isRecent(year: number): boolean {
  return year >= 1900 && year <= 2100
}

/** Without a year winter may run over its end: November to March. */
function isOrdered([from]: [DateParts, DateParts], start: string, end: string): boolean {
  return from.year === null ? start !== end : start < end
}
