import { bakuDay } from './baku-time'
import { formatNumber } from './format-number'
import type { Locale } from './locale'
import { countedForm } from './plural-form'
import { RELATIVE_WORDS, type RelativeUnit } from './relative-words.data'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR
const DAYS_COUNTED = 30
const MONTHS_A_YEAR = 12

/** "3 gün sonra", "через 2 часа", "yesterday": within a day by the clock, beyond it by Baku's calendar. */
export function formatRelative(locale: Locale, moment: Date, now: Date): string {
  const ahead = moment.getTime() - now.getTime()
  const size = Math.abs(ahead)
  if (size < MINUTE) return RELATIVE_WORDS[locale].now
  if (size < HOUR) return words(locale, 'minute', Math.trunc(ahead / MINUTE))
  if (size < DAY) return words(locale, 'hour', Math.trunc(ahead / HOUR))
  return formatRelativeDay(locale, bakuDay(moment), bakuDay(now))
}

/** Whole days apart, both "2026-11-24". */
export function formatRelativeDay(locale: Locale, day: string, today: string): string {
  const days = Math.round((Date.parse(day) - Date.parse(today)) / DAY)
  const named = RELATIVE_WORDS[locale]
  if (days === 0) return named.today
  if (days === 1) return named.tomorrow
  if (days === -1) return named.yesterday
  if (Math.abs(days) < DAYS_COUNTED) return words(locale, 'day', days)
  const months = monthsBetween(today, day) || Math.sign(days)
  if (Math.abs(months) < MONTHS_A_YEAR) return words(locale, 'month', months)
  return words(locale, 'year', Math.trunc(months / MONTHS_A_YEAR))
}

/** Whole months from one day to the other; negative when it lies back. */
function monthsBetween(from: string, to: string): number {
  if (to < from) return -monthsBetween(to, from)
  const [fromYear = 0, fromMonth = 0, fromDay = 0] = from.split('-').map(Number)
  const [toYear = 0, toMonth = 0, toDay = 0] = to.split('-').map(Number)
  const months = (toYear - fromYear) * MONTHS_A_YEAR + toMonth - fromMonth
  return toDay < fromDay ? months - 1 : months
}

function words(locale: Locale, unit: RelativeUnit, n: number): string {
  const { past, future, units, unitsAhead = units } = RELATIVE_WORDS[locale]
  const size = Math.abs(n)
  const word = countedForm(locale, (n < 0 ? units : unitsAhead)[unit], String(size))
  return (n < 0 ? past : future).replace('{n}', formatNumber(locale, size)).replace('{unit}', word)
}
