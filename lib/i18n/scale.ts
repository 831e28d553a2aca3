import type { Locale } from './locale'

export const SCALES = {
  ONE: 1,
  THOUSAND: 1_000,
  MILLION: 1_000_000,
  BILLION: 1_000_000_000,
  TRILLION: 1_000_000_000_000,
} as const

export type Scale = keyof typeof SCALES

/** Turkish "12 B" reads as a billion and Azerbaijani "12K" is no word: both say it in full. */
export const SCALE_WORDS: Record<Locale, Record<Scale, string>> = {
  az: { ONE: '', THOUSAND: 'min', MILLION: 'mln', BILLION: 'mlrd', TRILLION: 'trln' },
  en: { ONE: '', THOUSAND: 'k', MILLION: 'm', BILLION: 'bn', TRILLION: 'tn' },
  ru: { ONE: '', THOUSAND: 'тыс.', MILLION: 'млн', BILLION: 'млрд', TRILLION: 'трлн' },
  tr: { ONE: '', THOUSAND: 'bin', MILLION: 'milyon', BILLION: 'milyar', TRILLION: 'trilyon' },
  kk: { ONE: '', THOUSAND: 'мың', MILLION: 'млн', BILLION: 'млрд', TRILLION: 'трлн' },
}

/** The largest scale that leaves at least one digit before the mark. */
export function scaleOf(value: number): Scale {
  const size = Math.abs(value)
  if (size >= SCALES.TRILLION) return 'TRILLION'
  if (size >= SCALES.BILLION) return 'BILLION'
  if (size >= SCALES.MILLION) return 'MILLION'
  return size >= SCALES.THOUSAND ? 'THOUSAND' : 'ONE'
}
