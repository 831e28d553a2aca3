import type { Locale } from '@/lib/i18n/locale'
import { lowerCase } from '@/lib/text/letter-case'
import type { Qualifier } from './observation-draft'
import type { Unit } from './unit'
import { WRITTEN_QUALIFIERS, WRITTEN_UNITS } from './written-words.data'

/** What a pasted figure says of itself; null where it says nothing. */
export type Printed = { qualifier: Qualifier | null; figure: string; unit: Unit | null }

/** Takes the words around a figure for what they mean: "about 90 documents", "598.47 million dollars". */
export function splitPrinted(locale: Locale, text: string): Printed {
  const whole = text.trim()
  const before = WRITTEN_QUALIFIERS[locale].find(([words]) => isBefore(locale, words, whole))
  const rest = before ? whole.slice(before[0].length).trim() : whole
  const after = WRITTEN_UNITS[locale].find(([words]) =>
    isBefore(locale, backwards(words), backwards(rest)),
  )
  const figure = after ? rest.slice(0, -after[0].length).trim() : rest
  return { qualifier: before?.[1] ?? null, figure, unit: after?.[1] ?? null }
}

/** As whole words: "over" opens "over 5", not "overall". */
function isBefore(locale: Locale, words: string, text: string): boolean {
  const start = lowerCase(locale, text.slice(0, words.length))
  return start === lowerCase(locale, words) && /^[^\p{L}]/u.test(text.slice(words.length))
}

function backwards(text: string): string {
  return [...text].reverse().join('')
}
