import type { Locale } from '@/lib/i18n/locale'
import { readAmount } from './amount'
import { skipCode } from './codes'
import { readDate } from './dates/date'
import { readPartOfYear } from './dates/part-of-year'
import { readPeriod } from './dates/period'
import { readSpanOfYears } from './dates/span-of-years'
import { readFraction } from './fraction'
import { readHalfUnit } from './half-unit'
import { type Match, toSpan } from './match'
import { skipIdiom } from './names/idiom'
import { skipNamed } from './names/skip-named'
import { readOrdinal } from './ordinal'
import { findQuotations } from './quotations'
import { openReading, type Reading } from './reading'
import { readRelative } from './relative'
import type { Span } from './span'

/** In this order where two are equally long. */
const READERS = [
  readPartOfYear,
  readPeriod,
  readSpanOfYears,
  readDate,
  readRelative,
  readFraction,
  readHalfUnit,
  readOrdinal,
  readAmount,
]

/**
 * Every figure, sum of money, date, period, ordinal and quotation in a text, in order. Quotations
 * may hold others; apart from that none overlaps another. Costs grow with the text's length only.
 */
export function findFigures(text: string, locale: Locale): Span[] {
  const reading = openReading(locale, text)
  const spans = findQuotations(text)
  for (let at = 0; at < reading.tokens.length; ) {
    const skipped = skip(reading, at)
    const match = skipped === null ? longest(reading, at) : null
    if (match) spans.push(toSpan(reading, match))
    at = skipped ?? match?.next ?? at + 1
  }
  return spans.sort((a, b) => a.start - b.start || b.end - a.end)
}

function skip(reading: Reading, at: number): number | null {
  if (readPartOfYear(reading, at)) return null
  return skipIdiom(reading, at) ?? skipCode(reading, at) ?? skipNamed(reading, at)
}

function longest(reading: Reading, at: number): Match | null {
  let best: Match | null = null
  for (const read of READERS) {
    const match = read(reading, at)
    if (match && (!best || match.next > best.next)) best = match
  }
  return best
}
