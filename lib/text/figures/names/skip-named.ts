import type { Reading } from '@/lib/text/figures/reading'
import { address } from './address'
import { lawPart } from './law-part'
import { model } from './model'
import { namedInWords, sovereign, vagueNumber } from './named-in-words'
import { afterPlace, afterWord, beforeWord } from './named-number'
import { timeOfDay } from './time-of-day'

const NAMES = [
  afterWord,
  afterPlace,
  beforeWord,
  lawPart,
  address,
  model,
  namedInWords,
  vagueNumber,
  sovereign,
  timeOfDay,
]

/** The token after numbers that name something and count nothing; null where none begins. */
export function skipNamed(reading: Reading, at: number): number | null {
  for (const name of NAMES) {
    const next = name(reading, at)
    if (next !== null) return next
  }
  return null
}
