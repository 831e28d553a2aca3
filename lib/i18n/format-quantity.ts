import type { Locale } from './locale'
import { MONEY_SIGNS } from './measures.data'
import { SCALE_WORDS, type Scale } from './scale'

/** "598,47" and "mln $": set apart so that a page may print the second part small. */
export type QuantityParts = { amount: string; unit: string | null }

/** Money in English and Turkish opens with its sign; elsewhere it closes the line. */
const SIGN_FIRST: ReadonlySet<Locale> = new Set(['en', 'tr'])

/** `currency` by ISO 4217; one without a sign of its own is named by its code. */
export function moneyParts(
  locale: Locale,
  { amount, scale, currency }: { amount: string; scale: Scale; currency: string },
): QuantityParts {
  const word = SCALE_WORDS[locale][scale]
  const sign = MONEY_SIGNS[currency]
  if (!SIGN_FIRST.has(locale)) return { amount, unit: join([word, sign ?? currency]) }
  const opening = sign ?? `${currency}\u00a0`
  // The sign of a loss stands before that of the currency: -$73.
  return { amount: amount.replace(/^-?/, (minus) => minus + opening), unit: join([word]) }
}

/** "%13,4" in Turkish, "13,4 %" in Russian, "13,4%" in the others. */
export function percentText(locale: Locale, amount: string): string {
  if (locale === 'tr') return amount.replace(/^-?/, (minus) => `${minus}%`)
  return locale === 'ru' ? `${amount}\u00a0%` : `${amount}%`
}

/** In one line and never broken between number and unit; English glues its short scales on: $598.47m. */
export function joinParts(locale: Locale, { amount, unit }: QuantityParts): string {
  if (unit === null) return amount
  const isGlued = locale === 'en' && /^(k|m|bn|tn)\b/.test(unit)
  return `${amount}${isGlued ? '' : '\u00a0'}${unit.replaceAll(' ', '\u00a0')}`
}

export function join(words: (string | null | undefined)[]): string | null {
  return words.filter(Boolean).join(' ') || null
}
