import { lowerCase } from '@/lib/text/letter-case'
import { intlLocale } from './intl-locale'
import type { Locale } from './locale'

const NEWSROOM_TIME_ZONE = 'Asia/Baku'

/** "24 noyabr 2026". Day, month, year with spaces in every language: Intl's own orders and "г." are not used. */
export function formatDate(locale: Locale, date: Date, timeZone = NEWSROOM_TIME_ZONE): string {
  const options = { day: 'numeric', month: 'long', year: 'numeric', timeZone } as const
  const parts = new Intl.DateTimeFormat(intlLocale(locale), options).formatToParts(date)
  return (['day', 'month', 'year'] as const)
    .map((type) => parts.find((part) => part.type === type)?.value)
    .join(' ')
}

/** "24 noyabr 2026, 10:20" on Baku's clock. */
export function formatDateTime(locale: Locale, date: Date): string {
  const options = { hour: '2-digit', minute: '2-digit', timeZone: NEWSROOM_TIME_ZONE } as const
  const time = new Intl.DateTimeFormat('en-GB', options).format(date)
  return `${formatDate(locale, date)}, ${time}`
}

/** A date to the precision it is known: "2005", "mart 2024", "27 avqust 1992". */
export function formatIsoDate(locale: Locale, iso: string): string {
  const [year, month, day] = iso.split('-')
  if (year === undefined || month === undefined) return iso
  const date = new Date(`${year}-${month}-${day ?? '01'}T00:00:00Z`)
  if (day !== undefined) return formatDate(locale, date, 'UTC')
  return `${monthAlone(locale, date)} ${year}`
}

/** Intl capitalises the Kazakh month when it stands alone; beside a year it is a common noun. */
function monthAlone(locale: Locale, date: Date): string {
  const options = { month: 'long', timeZone: 'UTC' } as const
  const month = new Intl.DateTimeFormat(intlLocale(locale), options).format(date)
  return locale === 'kk' ? lowerCase(locale, month) : month
}
