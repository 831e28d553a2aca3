import { Prisma } from '@/lib/db/generated/client'
import { isMeasure, measureWord } from '@/lib/i18n/format-amount'
import { formatIsoDate } from '@/lib/i18n/format-date'
import { formatNumber } from '@/lib/i18n/format-number'
import { join, moneyParts, percentText, type QuantityParts } from '@/lib/i18n/format-quantity'
import type { Locale } from '@/lib/i18n/locale'
import { inLocale, localizedText } from '@/lib/i18n/localized-text'
import { SCALE_WORDS, SCALES, type Scale } from '@/lib/i18n/scale'
import type { FormattedValue } from './box-view'
import { isUnit, UNITS, type Unit } from './unit'
import { QUALIFIER_WORDS } from './unit-words.data'

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

const LARGE = ['TRILLION', 'BILLION', 'MILLION'] as const satisfies Scale[]
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
  const lo = scaled(value.lo, scale, value.resolution)
  const hi = scaled(value.hi, scale, value.resolution)
  const amount = value.lo.equals(value.hi)
    ? formatNumber(locale, lo)
    : `${formatNumber(locale, lo)}–${formatNumber(locale, hi)}`
  const qualifier = QUALIFIER_WORDS[locale][value.qualifier]
  return { qualifier, ...withUnit(locale, { amount, counted: hi, scale, unit: value.unit }) }
}

function scaled(n: Prisma.Decimal, scale: Scale, resolution: Prisma.Decimal | null): string {
  const step = (resolution ?? new Prisma.Decimal(1)).div(SCALES[scale])
  return n.div(SCALES[scale]).toFixed(Math.max(0, step.decimalPlaces()))
}

/** Money and measures from a million on are printed in millions and more; counts are printed whole. */
function scaleOf({ hi, unit }: Quantity): Scale {
  if (UNITS[unit] === 'count') return 'ONE'
  const found = LARGE.find((scale) => hi.abs().gte(SCALES[scale]))
  return found ?? 'ONE'
}

type Amount = { amount: string; counted: string; scale: Scale; unit: Unit }

function withUnit(locale: Locale, { amount, counted, scale, unit }: Amount): QuantityParts {
  const word = SCALE_WORDS[locale][scale]
  switch (UNITS[unit]) {
    case 'money':
      return moneyParts(locale, { amount, scale, currency: unit })
    case 'ratio':
      return { amount: percentText(locale, amount), unit: null }
    case 'count':
      // A count's noun stands in the fact's label.
      return { amount, unit: null }
    case 'measure': {
      const noun = isMeasure(unit) ? measureWord(locale, unit, counted, scale) : ''
      return { amount, unit: join([word, noun]) }
    }
  }
}
