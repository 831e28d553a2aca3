import { bakuClock, bakuDay } from './baku-time'
import { MONTHS, WEEKDAYS } from './date-words.data'
import { formatOrdinal } from './format-ordinal'
import { type DateParts, readIsoDate } from './iso-date'
import type { Locale } from './locale'

/** "24 noyabr 2026" by Baku's calendar: day, month, year with spaces in every language. */
export function formatDate(locale: Locale, date: Date): string {
  return formatIsoDate(locale, bakuDay(date))
}

/** "24 noyabr 2026, 10:20" on Baku's clock. */
export function formatDateTime(locale: Locale, date: Date): string {
  return `${formatDate(locale, date)}, ${bakuClock(date)}`
}

/** "çərşənbə axşamı" has its place by language: "вторник, 24 ноября 2026", "24 Kasım 2026 Salı". */
export function formatWeekdayDate(locale: Locale, date: Date): string {
  const weekday = WEEKDAYS[locale][new Date(bakuDay(date)).getUTCDay()] ?? ''
  const day = formatDate(locale, date)
  if (locale === 'tr') return `${day} ${weekday}`
  return locale === 'en' || locale === 'ru' ? `${weekday}, ${day}` : `${day}, ${weekday}`
}

/** A date to the precision it is known: "2005", "mart 2024", "27 avqust 1992". Anything else as it is. */
export function formatIsoDate(locale: Locale, iso: string): string {
  const parts = readIsoDate(iso)
  return parts ? [...dayAndMonth(locale, parts), parts.year].join(' ') : iso
}

/** As a document says it: "27 avqust 1992-ci il", "27 августа 1992 года", "1992 жылғы 27 тамыз". */
export function formatFormalDate(locale: Locale, iso: string): string {
  const parts = readIsoDate(iso)
  if (!parts) return iso
  const day = dayAndMonth(locale, parts)
  switch (locale) {
    case 'az':
      return [...day, formatOrdinal(locale, Number(parts.year)), 'il'].join(' ')
    case 'ru':
      return [...day, parts.year, day.length === 0 ? 'год' : 'года'].join(' ')
    case 'kk':
      return [parts.year, day.length === 0 ? 'жыл' : 'жылғы', ...day].join(' ')
    default:
      return [...day, parts.year].join(' ')
  }
}

/** ["27", "avqust"], ["mart"] or nothing. */
export function dayAndMonth(locale: Locale, { month, day }: DateParts): string[] {
  if (month === null) return []
  const { withDay, alone } = MONTHS[locale]
  if (day === null) return [alone[month - 1] ?? '']
  return [String(day), withDay[month - 1] ?? '']
}
