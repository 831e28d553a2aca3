import { intlLocale } from './intl-locale'
import type { Locale } from './locale'

/**
 * A number as the language writes it: 1.234,56 in az, 1,234.56 in en, no-break spaces in ru, kk.
 * A decimal string keeps every digit it has; nothing is rounded.
 */
export function formatNumber(locale: Locale, value: number | Intl.StringNumericLiteral): string {
  return new Intl.NumberFormat(intlLocale(locale), { maximumFractionDigits: 20 }).format(value)
}
