import { readIsoDate } from '@/lib/i18n/iso-date'
import { findPhrase } from '@/lib/text/figures/phrases'
import { isGlued, type Reading } from '@/lib/text/figures/reading'
import { readSuffix } from '@/lib/text/figures/suffix'

const ISO = /^(\d{4})-(\d\d)-(\d\d)$/
/** The day comes first in all five languages. */
const DAY_FIRST = /^(\d{1,2})([./])(\d{1,2})\2(\d{4})$/

/** "2024-03-11", "11.03.2024", "15.04.2022-ci il". Null for what is no day of the calendar. */
export function numericDate(reading: Reading, at: number): { iso: string; next: number } | null {
  const { tokens, words } = reading
  const [first, last] = [tokens[at], tokens[at + 4]]
  const isRow = [1, 2, 3, 4].every((offset) => isGlued(reading, at + offset))
  if (first?.kind !== 'digits' || !last || !isRow || isGlued(reading, at)) return null
  const iso = toIso(reading.text.slice(first.start, last.end))
  if (iso === null || readIsoDate(iso) === null) return null
  const suffix = readSuffix(reading, at + 5)
  const next = suffix?.next ?? at + 5
  const noun = findPhrase(words.years, tokens, next)
  return { iso, next: noun?.next ?? next }
}

function toIso(text: string): string | null {
  if (ISO.test(text)) return text
  const [, day = '', , month = '', year] = DAY_FIRST.exec(text) ?? []
  return year ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : null
}
