import { bakuDay } from './baku-time'
import { formatCompact, formatMeasure, formatMoney, formatPercent } from './format-amount'
import { formatDateTime, formatIsoDate } from './format-date'
import { formatDateRange } from './format-date-range'
import { formatNumber } from './format-number'
import { formatNumberRange } from './format-number-range'
import { formatRelative, formatRelativeDay } from './format-relative'
import { type FormatRequest, toIsoDate } from './format-request'
import { readIsoDate } from './iso-date'
import type { Locale } from './locale'
import { readMoment } from './read-moment'

const MONTH_LENGTH = 'YYYY-MM'.length

/** One value of any kind as the language writes it. Throws on a value that its kind cannot have. */
export function formatText(locale: Locale, request: FormatRequest): string {
  switch (request.kind) {
    case 'date':
      return formatIsoDate(locale, request.value)
    case 'datetime':
      return formatDateTime(locale, request.value)
    case 'month':
      return formatIsoDate(locale, request.value.slice(0, MONTH_LENGTH))
    case 'relative':
      return relative(locale, request)
    case 'range':
      return range(locale, request)
    case 'number':
      return request.compact
        ? formatCompact(locale, request.value)
        : formatNumber(locale, request.value)
    case 'percent':
      return formatPercent(locale, request.value)
    case 'money':
      return formatMoney(locale, request)
    case 'measure':
      return formatMeasure(locale, request)
  }
}

/** A value without a time of day is so many days away, not so many hours. */
function relative(locale: Locale, { value, now }: FormatRequest & { kind: 'relative' }): string {
  const moment = readMoment(value)
  const clock = now === undefined ? new Date() : readMoment(now)
  if (!moment || !clock)
    throw new Error('value and now are whole ISO dates, with a time or without')
  if (readIsoDate(value)) return formatRelativeDay(locale, value, bakuDay(clock))
  return formatRelative(locale, moment, clock)
}

function range(locale: Locale, request: FormatRequest & { kind: 'range' }): string {
  const { value, to, unit, currency } = request
  const [from, until] = [value, to].map((end) => (typeof end === 'string' ? toIsoDate(end) : null))
  const isDates = unit === undefined && currency === undefined && from && until
  if (isDates) return formatDateRange(locale, from, until)
  return formatNumberRange(locale, { lo: value, hi: to, unit, currency })
}
