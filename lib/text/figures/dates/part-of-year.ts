import type { Match } from '@/lib/text/figures/match'
import { ordinalAt } from '@/lib/text/figures/ordinal'
import { findPhrase } from '@/lib/text/figures/phrases'
import { isGlued, isHyphen, keyAt, type Reading } from '@/lib/text/figures/reading'
import { readSpanOfYears } from './span-of-years'
import { readYear } from './year'

const HALF = 6
const QUARTER = 3
const YEAR = 12

/** A half or quarter with its year is a period of months: "first half of 2024", "2024-cü ilin I rübü". */
export function readPartOfYear(reading: Reading, at: number): Match | null {
  const year = readYear(reading, at)
  const part = year ? partAt(reading, year.next) : partAt(reading, at)
  if (!part) return null
  const glue = findPhrase(reading.words.glue, reading.tokens, part.next)?.next ?? part.next
  const after = year ? null : readYear(reading, glue)
  const value = (year ?? after)?.value
  const isDecade = after !== null && readSpanOfYears(reading, glue) !== null
  if (value === undefined || isDecade || year?.isMany) return null
  const from = (part.index - 1) * part.months + 1
  const iso = (month: number) => `${value}-${String(month).padStart(2, '0')}`
  const period = { from: iso(from), to: iso(from + part.months - 1) }
  return { first: at, next: after?.next ?? part.next, finding: { kind: 'period', value: period } }
}

type YearPart = { index: number; months: number; next: number }

/** "Q1 2024", "H2 2023". */
function lettered(reading: Reading, at: number): YearPart | null {
  const months = { q: QUARTER, h: HALF }[keyAt(reading, at)]
  const index = Number(keyAt(reading, at + 1))
  const isPart = months !== undefined && isGlued(reading, at + 1) && index * months <= YEAR
  return isPart && index > 0 ? { index, months, next: at + 2 } : null
}

function partAt(reading: Reading, at: number): YearPart | null {
  const letter = lettered(reading, at)
  if (letter) return letter
  const { tokens, words } = reading
  const edge = findPhrase(words.edges, tokens, at)
  const ordinal = edge ? { n: edge.meaning, next: edge.next } : ordinalAt(reading, at)
  if (!ordinal) return null
  const place = isHyphen(reading, ordinal.next) ? ordinal.next + 1 : ordinal.next
  const half = findPhrase(words.halves, tokens, place)
  const noun = half ?? findPhrase(words.quarters, tokens, place)
  const months = half ? HALF : QUARTER
  const count = YEAR / months
  const index = ordinal.n < 0 ? count : ordinal.n
  return noun && index <= count ? { index, months, next: noun.next } : null
}
