import { findPhrase } from '@/lib/text/figures/phrases'
import { readDigits } from '@/lib/text/figures/read-digits'
import { isGlued, keyAt, type Reading } from '@/lib/text/figures/reading'
import { readUnit } from '@/lib/text/figures/unit-word'

const CLOCK = /^\d{1,2}[.]\d\d$/

/** "В 5 часов", "5 часов утра", "в 9.30", "at 5 in the morning". */
export function timeOfDay(reading: Reading, at: number): number | null {
  const { tokens, words } = reading
  const number = isGlued(reading, at) ? null : readDigits(reading, at)
  if (!number) return null
  const isAt = words.hourPrepositions.has(keyAt(reading, at - 1))
  const hours = readUnit(reading, number.next)
  const end = hours?.name === 'hour' ? hours.next : number.next
  const part = findPhrase(words.dayParts, tokens, end)
  // "2 дня" are two days, "2 часа дня" are not.
  const isHour = hours?.name === 'hour' || isAt || words.hourPrepositions.size === 0
  if (part && isHour) return part.next
  const text = reading.text.slice(tokens[at]?.start, tokens[number.next - 1]?.end)
  const isClock = isAt && (hours?.name === 'hour' || (CLOCK.test(text) && !hours))
  return isClock ? end : null
}
