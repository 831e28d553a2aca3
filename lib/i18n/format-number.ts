import type { Locale } from './locale'
import { NUMBER_MARKS } from './number-marks'

/** A number, or a decimal string ("598.47") where no digit may be lost. */
export type NumberText = number | string

/**
 * A number as the language writes it: 1.234,56 in az and tr, 1,234.56 in en, no-break spaces in ru
 * and kk. Nothing is rounded; `fractionDigits` keeps the zeros a source printed: 102.20 is not
 * 102.2. No Intl, so that server and browser write the same. Throws on what is not a number.
 */
export function formatNumber(locale: Locale, value: NumberText, fractionDigits = 0): string {
  const plain = plainDecimal(value)
  const { group, decimal } = NUMBER_MARKS[locale]
  const [whole = '', fraction = ''] = plain.split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group)
  const shown = fraction.padEnd(fractionDigits, '0')
  return shown ? `${grouped}${decimal}${shown}` : grouped
}

/** Digits with a point and perhaps a minus. Floats beyond 1e21 lose their exponent. */
export function plainDecimal(value: NumberText): string {
  const text = typeof value === 'number' ? withoutExponent(value) : value
  if (!/^-?\d+(\.\d+)?$/.test(text)) throw new Error(`Not a number: ${text}`)
  return text
}

function withoutExponent(value: number): string {
  const text = String(value)
  if (!text.includes('e')) return text
  return Math.abs(value) < 1 ? value.toFixed(20).replace(/0+$/, '') : String(BigInt(value))
}
