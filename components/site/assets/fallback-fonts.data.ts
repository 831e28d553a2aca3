import type { Alphabet } from './letter-width'
import { SANS, SANS_BOLD, SERIF, type Typeface } from './typefaces'

/** A font that readers already have, and how wide its letters of prose are, in ems. */
export type Fallback = {
  family: string
  standsFor: Typeface
  /** Weights it is shown for. */
  weight: string
  names: string[]
  width: Record<Alphabet, number>
}

const REGULAR = '400'
const BOLD = '600'

/**
 * Measured with `letterWidth` on Liberation (of Arial's and Times' widths), Gelasio (of Georgia's),
 * Noto Serif and Roboto. Georgia's Cyrillic is taken to be as much wider than its Latin as that of
 * Noto Serif and Times.
 */
export const FALLBACKS: Fallback[] = [
  {
    ...{ family: 'Serif Georgia', standsFor: SERIF, weight: '400 600' },
    names: ['Georgia', 'Gelasio'],
    width: { latin: 0.4356, cyrillic: 0.499 },
  },
  {
    ...{ family: 'Serif Noto', standsFor: SERIF, weight: '400 600' },
    names: ['Noto Serif', 'NotoSerif'],
    width: { latin: 0.4754, cyrillic: 0.5468 },
  },
  {
    ...{ family: 'Serif Times', standsFor: SERIF, weight: '400 600' },
    names: ['Times New Roman', 'Liberation Serif'],
    width: { latin: 0.3968, cyrillic: 0.4527 },
  },
  {
    ...{ family: 'Sans Arial', standsFor: SANS, weight: REGULAR },
    names: ['Arial', 'Liberation Sans'],
    width: { latin: 0.4357, cyrillic: 0.498 },
  },
  {
    ...{ family: 'Sans Arial', standsFor: SANS_BOLD, weight: BOLD },
    names: ['Arial Bold', 'Liberation Sans Bold'],
    width: { latin: 0.4689, cyrillic: 0.537 },
  },
  {
    ...{ family: 'Sans Roboto', standsFor: SANS, weight: REGULAR },
    names: ['Roboto'],
    width: { latin: 0.4326, cyrillic: 0.5129 },
  },
  {
    ...{ family: 'Sans Roboto', standsFor: SANS_BOLD, weight: BOLD },
    names: ['Roboto Bold'],
    width: { latin: 0.4418, cyrillic: 0.5197 },
  },
]
