import { readDigits } from '@/lib/text/figures/read-digits'
import { isGlued, keyAt, type Reading } from '@/lib/text/figures/reading'
import { readScale } from '@/lib/text/figures/scale-word'
import { readSuffix } from '@/lib/text/figures/suffix'
import { readUnit } from '@/lib/text/figures/unit-word'

/** The token after a number without unit or scale, which may count nothing; null for any other. */
export function plainNumber(reading: Reading, at: number): number | null {
  const end = numberEnd(reading, at)
  if (end === null || (isGlued(reading, at) && keyAt(reading, at - 1) !== '№')) return null
  const counts = readUnit(reading, end) !== null || readScale(reading, end, at) !== null
  return counts ? null : end
}

export function numberEnd(reading: Reading, at: number): number | null {
  const digits = readDigits(reading, at)
  if (!digits || digits.isGrouped) return null
  return readSuffix(reading, digits.next)?.next ?? digits.next
}
