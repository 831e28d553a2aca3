import type { Reading } from '@/lib/text/figures/reading'
import { address } from './address'
import { lawPart } from './law-part'
import { model, quotedName } from './model'
import { afterWord, beforeWord } from './named-number'

const NAMES = [afterWord, beforeWord, lawPart, address, model, quotedName]

/** The token after numbers that name something and count nothing; null where none begins. */
export function skipNamed(reading: Reading, at: number): number | null {
  for (const name of NAMES) {
    const next = name(reading, at)
    if (next !== null) return next
  }
  return null
}
