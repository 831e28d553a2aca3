import { Prisma } from '@/lib/db/generated/client'
import { formatIsoDate } from '@/lib/i18n/format-date'
import { formatNumber } from '@/lib/i18n/format-number'
import type { Locale } from '@/lib/i18n/locale'
import { inLocale, localizedText } from '@/lib/i18n/localized-text'
import type { FormattedValue } from './box-view'
import { isUnit, SCALES, type Scale, UNITS, type Unit } from './unit'
import { MONEY_SIGNS, QUALIFIER_WORDS, SCALE_WORDS, UNIT_WORDS } from './unit-words.data'

/** The columns of an observation that say what its value is. */
export type StoredValue = {
  lo: Prisma.Decimal | null
  hi: Prisma.Decimal | null
  unit: string | null
  qualifier: keyof (typeof QUALIFIER_WORDS)['en']
  resolution: Prisma.Decimal | null
  date: Date | null
  datePrecision: 'DAY' | 'MONTH' | 'YEAR' | null
  text: unknown
}

const ISO_LENGTH = { DAY: 10, MONTH: 7, YEAR: 4 } as const

/** A value as the language writes it, at the precision its source printed: never more digits, never fewer. */
export function formatValue(locale: Locale, value: StoredValue): FormattedValue {
  if (value.lo !== null && value.hi !== null && value.unit !== null && isUnit(value.unit)) {
    return formatQuantity(locale, { ...value, lo: value.lo, hi: value.hi, unit: value.unit })
  }
  if (value.date) {
    const iso = value.date.toISOString().slice(0, ISO_LENGTH[value.datePrecision ?? 'DAY'])
    return { qualifier: null, amount: formatIsoDate(locale, iso), unit: null }
  }
  const text = localizedText.safeParse(value.text)
  return { qualifier: null, amount: text.success ? inLocale(text.data, locale) : '', unit: null }
}

type Quantity = StoredValue & { lo: Prisma.Decimal; hi: Prisma.Decimal; unit: Unit }

function formatQuantity(locale: Locale, value: Quantity): FormattedValue {
  const scale = scaleOf(value)
  const print = (n: Prisma.Decimal) => printScaled(locale, n, scale, value.resolution)
  const amount = value.lo.equals(value.hi)
    ? print(value.lo)
    : `${print(value.lo)}–${print(value.hi)}`
  const qualifier = QUALIFIER_WORDS[locale][value.qualifier]
  return { qualifier, ...withUnit(locale, amount, scale, value.unit) }
}

function printScaled(
  locale: Locale,
  n: Prisma.Decimal,
  scale: Scale,
  resolution: Prisma.Decimal | null,
): string {
  const step = (resolution ?? new Prisma.Decimal(1)).div(SCALES[scale])
  const digits = Math.max(0, step.decimalPlaces())
  const shown = n.div(SCALES[scale]).toFixed(digits) as Intl.StringNumericLiteral
  return formatNumber(locale, shown, digits)
}

/** Money from a million on is printed in millions or billions; counts are printed whole. */
function scaleOf({ hi, unit }: Quantity): Scale {
  if (UNITS[unit] === 'count') return 'ONE'
  if (hi.abs().gte(SCALES.BILLION)) return 'BILLION'
  return hi.abs().gte(SCALES.MILLION) ? 'MILLION' : 'ONE'
}

function withUnit(locale: Locale, amount: string, scale: Scale, unit: Unit) {
  const word = SCALE_WORDS[locale][scale]
  if (UNITS[unit] !== 'money') {
    return { amount, unit: [word, UNIT_WORDS[locale][unit]].filter(Boolean).join(' ') || null }
  }
  const sign = MONEY_SIGNS[unit] ?? unit
  // The sign of a loss stands before that of the currency: -$73.
  if (locale === 'en')
    return { amount: amount.replace(/^-?/, (minus) => minus + sign), unit: word || null }
  return { amount, unit: [word, sign].filter(Boolean).join(' ') }
}
