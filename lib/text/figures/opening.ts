import { findPhrase } from './phrases'
import { isGlued, keyAt, type Reading } from './reading'
import type { UnitWord } from './unit-word'
import { CURRENCY_CODES } from './words/signs.data'

/** What stands before the digits and belongs to them: "$", "%", "yüzde", "AZN", a minus. */
export type Opening = { isNegative: boolean; unit: UnitWord | null; next: number }

export function readOpening(reading: Reading, at: number): Opening {
  const outer = minusAt(reading, at)
  const unit = openingUnit(reading, outer)
  const inner = unit ? minusAt(reading, unit.next) : outer
  const isNegative = outer > at || (unit !== null && inner > unit.next)
  return { isNegative, unit, next: unit ? inner : outer }
}

function openingUnit({ tokens, words }: Reading, at: number): UnitWord | null {
  const token = tokens[at]
  if (!token) return null
  const isPercent =
    findPhrase(words.openingPercent, tokens, at) || isPercentSign(words.locale, token.text)
  if (isPercent) return { kind: 'unit', name: 'percent', power: 0, next: at + 1 }
  const sign = findPhrase(words.openingCurrencies, tokens, at)
  if (sign) return { kind: 'currency', name: sign.meaning, power: 0, next: sign.next }
  if (!CURRENCY_CODES.has(token.text)) return null
  return { kind: 'currency', name: token.text, power: 0, next: at + 1 }
}

function isPercentSign(locale: string, text: string): boolean {
  return locale === 'tr' && text === '%'
}

/** A sign that is glued to what follows and to nothing before it, or a word. */
function minusAt(reading: Reading, at: number): number {
  const { tokens, words } = reading
  const isSign = keyAt(reading, at) === '-' && isGlued(reading, at + 1)
  if (isSign && (!isGlued(reading, at) || keyAt(reading, at - 1) === '(')) return at + 1
  return findPhrase(words.minus, tokens, at)?.next ?? at
}
