import type { Locale } from '@/lib/i18n/locale'
import { NUMBER_MARKS } from '@/lib/i18n/number-marks'
import { SCALES } from '@/lib/i18n/scale'
import { lowerCase } from '@/lib/text/letter-case'
import { WRITTEN_SCALES } from './written-scales.data'

/** Plain decimals in base units; `resolution` is the size of the last digit that was printed. */
export type ParsedFigure = { lo: string; hi: string; resolution: string }

const MONEY_SIGN = /[$€£₼₸₺₽]/g
/** %13,4: the sign comes first. */
const TURKISH_PERCENT = /^(-?)%/
const SPACES = /[\s\u00a0\u202f]/g

/**
 * Reads a value as a newspaper prints it: "598,47 mln" in az, "598.47 million" in en, ranges as
 * "3–4 mln", a bare number, a percentage. Null for what is not one.
 */
export function parseFigure(locale: Locale, text: string): ParsedFigure | null {
  const bare = text.replace(MONEY_SIGN, '').trim().replace(TURKISH_PERCENT, '$1')
  const printed = /^([^\p{L}%]+?)\s*(?:(\p{L}+)\.?|%)?$/u.exec(bare)
  const scale = zerosOf(locale, printed?.[2])
  const [lo, hi = lo, ...more] = (printed?.[1] ?? '').split(/[–—]/)
  if (scale === null || lo === undefined || hi === undefined || more.length > 0) return null
  const from = parseNumber(locale, lo)
  const to = parseNumber(locale, hi)
  if (!from || !to) return null
  const decimals = Math.max(from.decimals, to.decimals)
  return {
    lo: shift(from.digits, scale - from.decimals),
    hi: shift(to.digits, scale - to.decimals),
    resolution: shift('1', scale - decimals),
  }
}

/** How many zeros a word of scale stands for; null for a word that is none. */
function zerosOf(locale: Locale, word: string | undefined): number | null {
  if (!word) return 0
  const scale = WRITTEN_SCALES[locale][lowerCase(locale, word)]
  return scale ? Math.log10(SCALES[scale]) : null
}

/** Groups are of three digits, so 1.234 is a thousand and more in az, one and a bit in en. */
function parseNumber(locale: Locale, text: string) {
  const { group, decimal } = NUMBER_MARKS[locale]
  const [whole = '', fraction = '', ...more] = text.replace('−', '-').trim().split(decimal)
  const grouped = new RegExp(`^-?\\d{1,3}(\\${group}\\d{3})*$`)
  const bare = whole.replace(SPACES, '')
  const isNumber = /^-?\d+$/.test(bare) || grouped.test(bare)
  const isWhole = more.length === 0 && /^\d*$/.test(fraction) && !text.trim().endsWith(decimal)
  if (!isNumber || !isWhole) return null
  return { digits: bare.replaceAll(group, '') + fraction, decimals: fraction.length }
}

/** Moves the decimal point of a whole number without ever making it a float. */
function shift(digits: string, places: number): string {
  const sign = digits.startsWith('-') ? '-' : ''
  const bare = digits.replace('-', '')
  const padded = places >= 0 ? bare + '0'.repeat(places) : bare.padStart(1 - places, '0')
  const point = places >= 0 ? padded.length : padded.length + places
  const whole = padded.slice(0, point).replace(/^0+(?=\d)/, '')
  const fraction = padded.slice(point)
  return fraction ? `${sign}${whole}.${fraction}` : `${sign}${whole}`
}
