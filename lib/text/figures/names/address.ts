import { findPhrase } from '@/lib/text/figures/phrases'
import { readDigits } from '@/lib/text/figures/read-digits'
import { isCapital, keyAt, type Reading } from '@/lib/text/figures/reading'
import { plainNumber } from './plain-number'

const LONGEST_NAME = 3

/** "45 Nizami Street", "28 May küçəsi", "15 Temmuz Şehitler Köprüsü"; "Абай көшесі, 58". */
export function address(reading: Reading, at: number): number | null {
  return houseAfter(reading, at) ?? nameAfter(reading, at)
}

function houseAfter(reading: Reading, at: number): number | null {
  const { tokens, words } = reading
  const street = findPhrase(words.streets, tokens, at)
  const isAddress = street && keyAt(reading, street.next) === ',' && isCapital(tokens[at - 1])
  return isAddress ? plainNumber(reading, street.next + 1) : null
}

function nameAfter(reading: Reading, at: number): number | null {
  const { tokens, words } = reading
  const number = readDigits(reading, at)
  if (!number || number.isGrouped) return null
  const last = number.next + LONGEST_NAME
  for (let place = number.next; place < last && isCapital(tokens[place]); place += 1) {
    const street = findPhrase(words.streets, tokens, place + 1)
    if (street) return street.next
  }
  return null
}
