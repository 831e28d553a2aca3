import type { Reading } from './reading'

const VALUES: Partial<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50 }
/** Kazakh and Russian texts write them with Cyrillic letters too. */
const CYRILLIC: Partial<Record<string, string>> = { Х: 'X', І: 'I' }
const WELL_FORMED = /^(?:L?X{0,3}|XL)(?:IX|IV|V?I{0,3})$/

/** The value of a token like XIX, up to 89; null for what is none. */
export function readRoman({ tokens }: Reading, at: number): number | null {
  const token = tokens[at]
  if (token?.kind !== 'word' || token.text.length > 7) return null
  const latin = [...token.text].map((letter) => CYRILLIC[letter] ?? letter).join('')
  if (!WELL_FORMED.test(latin)) return null
  const values = [...latin].map((letter) => VALUES[letter] ?? 0)
  return values.reduce(
    (sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value),
    0,
  )
}
