import type { Locale } from '@/lib/i18n/locale'
import { ALPHABET_OF, ALPHABETS, type Alphabet, NAMES, RARE } from './alphabets'
import {
  SANS,
  SANS_BOLD,
  SERIF,
  SERIF_BOLD,
  SERIF_ITALIC,
  type Typeface,
  typefaceName,
} from './typefaces'
import { lettersOf, unicodeRange } from './unicode-range'

/** One file of the reader's fonts, and the CSS families that it is a face of. */
export type FontPlan = {
  name: string
  families: string[]
  typeface: Typeface
  letters: string
  range: string
}

const FAMILY_SUFFIX = { latin: '', russian: ' Russian', kazakh: ' Kazakh' }
/** What the first screen of a page is set in. */
const FIRST = [SERIF, SANS, SANS_BOLD]
/** What a page needs besides once something in its text is bold or slanted. */
const OCCASIONAL = [SERIF_BOLD, SERIF_ITALIC]
const TYPEFACES = [...FIRST, ...OCCASIONAL]
const NAMES_PLAN: FontPlan = {
  name: 'names',
  families: ['Names'],
  typeface: SANS,
  letters: NAMES,
  range: unicodeRange(NAMES),
}

/** A later face wins where ranges overlap: what is rare stands first. */
export const FONT_PLAN: FontPlan[] = [
  ...RARE.flatMap(({ script, range, alphabets }) =>
    TYPEFACES.map((typeface) => ({
      name: `${typefaceName(typeface)}-rare-${script}`,
      families: alphabets.map((alphabet) => familyOf(typeface, alphabet)),
      typeface,
      letters: lettersOf(range),
      range,
    })),
  ),
  ...(['latin', 'russian', 'kazakh'] as const).flatMap((alphabet) =>
    TYPEFACES.map((typeface) => ({
      name: nameOf(typeface, alphabet),
      families: [familyOf(typeface, alphabet)],
      typeface,
      letters: ALPHABETS[alphabet],
      range: unicodeRange(ALPHABETS[alphabet]),
    })),
  ),
  NAMES_PLAN,
]

/** Files that the first screen of a page is set in, the language bar's names included. */
export function preloadOf(locale: Locale): string[] {
  const names = filesOf(locale, FIRST)
  return ALPHABET_OF[locale] === 'latin' ? [...names, NAMES_PLAN.name] : names
}

/** Files that a page fetches besides once something in its text is bold or slanted. */
export function onDemandOf(locale: Locale): string[] {
  return filesOf(locale, OCCASIONAL)
}

function filesOf(locale: Locale, typefaces: readonly Typeface[]): string[] {
  return typefaces.map((typeface) => nameOf(typeface, ALPHABET_OF[locale]))
}

function nameOf(typeface: Typeface, alphabet: Alphabet): string {
  return `${typefaceName(typeface)}-${alphabet}`
}

/** As tokens.css names it. */
function familyOf({ family }: Typeface, alphabet: Alphabet): string {
  return family + FAMILY_SUFFIX[alphabet]
}
