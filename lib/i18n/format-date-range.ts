import { dayAndMonth, formatIsoDate } from './format-date'
import { type DateParts, readIsoDate } from './iso-date'
import type { Locale } from './locale'

/**
 * Two ISO dates as one span; what they share is said once: "24–27 noyabr 2026", "mart – may 2024",
 * "2005–2022". The dash is closed between bare figures and open between words.
 */
export function formatDateRange(locale: Locale, from: string, to: string): string {
  if (from === to) return formatIsoDate(locale, from)
  const [start, end] = [readIsoDate(from), readIsoDate(to)]
  if (!start || !end) return `${formatIsoDate(locale, from)} – ${formatIsoDate(locale, to)}`
  const opening = unshared(locale, start, end).join(' ')
  const isBare = /^\d+$/.test(opening) && /^\d/.test(formatIsoDate(locale, to))
  return `${opening}${isBare ? '–' : ' – '}${formatIsoDate(locale, to)}`
}

function unshared(locale: Locale, start: DateParts, end: DateParts): string[] {
  const words = dayAndMonth(locale, start)
  const isAlike = (start.day === null) === (end.day === null)
  if (start.year !== end.year || !isAlike || words.length === 0) return [...words, start.year]
  return start.month === end.month ? words.slice(0, 1) : words
}
