import type { Locale } from './locale'

const NO_BREAK_SPACE = '\u00a0'
const TURKIC_LATIN = { group: '.', decimal: ',' } as const
const CYRILLIC = { group: NO_BREAK_SPACE, decimal: ',' } as const

/** What stands between thousands and before a fraction. */
export const NUMBER_MARKS: Record<Locale, { group: string; decimal: string }> = {
  az: TURKIC_LATIN,
  en: { group: ',', decimal: '.' },
  ru: CYRILLIC,
  tr: TURKIC_LATIN,
  kk: CYRILLIC,
}
