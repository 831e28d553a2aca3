import { intlLocale } from './intl-locale'
import type { Locale } from './locale'

/**
 * A number as the language writes it: 1.234,56 in az, 1,234.56 in en, no-break spaces in ru, kk.
 * A decimal string keeps every digit it has; nothing is rounded. `fractionDigits` keeps the zeros
 * that a source printed: 102.20 is not 102.2.
 */
export function formatNumber(
  locale: Locale,
  value: number | Intl.StringNumericLiteral,
  fractionDigits = 0,
): string {
  return new Intl.NumberFormat(intlLocale(locale), {
    minimumFractionDigits: fractionDigits,
    maximumFractionDigits: 20,
  }).format(value)
}
