import { measureWord } from './format-amount'
import { formatNumber, type NumberText, plainDecimal } from './format-number'
import { joinParts, moneyParts } from './format-quantity'
import type { Locale } from './locale'
import type { Measure } from './measures.data'

type Range = {
  lo: NumberText
  hi: NumberText
  unit?: Measure | undefined
  currency?: string | undefined
}

/** "3–4", "95–102,2 $", "3–4 km": the unit is said once, and counted by the upper end. */
export function formatNumberRange(locale: Locale, { lo, hi, unit, currency }: Range): string {
  const amount = `${formatNumber(locale, lo)}–${formatNumber(locale, hi)}`
  if (currency) return joinParts(locale, moneyParts(locale, { amount, scale: 'ONE', currency }))
  if (!unit) return amount
  return joinParts(locale, { amount, unit: measureWord(locale, unit, plainDecimal(hi), 'ONE') })
}
