import { formatNumber, type NumberText, plainDecimal } from './format-number'
import { join, joinParts, moneyParts, percentText } from './format-quantity'
import type { Locale } from './locale'
import { MEASURES, type Measure } from './measures.data'
import { countedForm } from './plural-form'
import { SCALE_WORDS, SCALES, type Scale, scaleOf } from './scale'

const CENTS = 2
/** Money and measures keep two digits of a million: 598.47 m is not 598 m. */
const COMPACT_DIGITS = 2

/** "12 min", "1.2k", "598 млн": two digits that count, or all before the mark. */
export function formatCompact(locale: Locale, value: NumberText): string {
  const { amount, scale } = compact(value, (scaled) => (Math.abs(scaled) < 10 ? 1 : 0))
  const unit = join([SCALE_WORDS[locale][scale]])
  return joinParts(locale, { amount: formatNumber(locale, amount), unit })
}

/** `value` in per cent: 13.4 is "13,4%". */
export function formatPercent(locale: Locale, value: NumberText): string {
  return percentText(locale, formatNumber(locale, value))
}

type Money = { value: NumberText; currency: string; compact?: boolean | undefined }

/** "1.234,50 ₼"; a whole amount has no cents. Compact: "598,47 mln $". */
export function formatMoney(locale: Locale, { value, currency, compact }: Money): string {
  const { amount, scale, digits } = compact ? inScale(value) : inFull(value)
  const text = formatNumber(locale, amount, digits)
  return joinParts(locale, moneyParts(locale, { amount: text, scale, currency }))
}

type Measured = { value: NumberText; unit: Measure; compact?: boolean | undefined }

/** "1.234,5 km", "5 лет"; compact: "1,5 mln ton". */
export function formatMeasure(locale: Locale, { value, unit, compact }: Measured): string {
  const { amount, scale } = compact ? inScale(value) : inFull(value)
  return joinParts(locale, {
    amount: formatNumber(locale, amount),
    unit: join([SCALE_WORDS[locale][scale], measureWord(locale, unit, amount, scale)]),
  })
}

export function isMeasure(unit: string): unit is Measure {
  return Object.hasOwn(MEASURES, unit)
}

/** Millions are counted as many: "1 млн лет", "1 million tonnes". */
export function measureWord(locale: Locale, unit: Measure, amount: string, scale: Scale): string {
  return countedForm(locale, MEASURES[unit][locale], scale === 'ONE' ? amount : '0')
}

function inFull(value: NumberText) {
  const amount = plainDecimal(value)
  return { amount, scale: 'ONE', digits: amount.includes('.') ? CENTS : 0 } as const
}

function inScale(value: NumberText) {
  return { ...compact(value, () => COMPACT_DIGITS), digits: 0 }
}

/** Rounded first, so that 999,999 is a million and not a thousand thousands. */
function compact(value: NumberText, digitsOf: (scaled: number) => number) {
  const size = Number(value)
  const rounded = roundIn(scaleOf(size), size, digitsOf)
  const scale = scaleOf(rounded)
  const scaled = rounded / SCALES[scale]
  const amount = Number(scaled.toFixed(digitsOf(scaled)))
  return { amount: plainDecimal(amount), scale }
}

function roundIn(scale: Scale, size: number, digitsOf: (scaled: number) => number): number {
  const scaled = size / SCALES[scale]
  return Number(scaled.toFixed(digitsOf(scaled))) * SCALES[scale]
}
