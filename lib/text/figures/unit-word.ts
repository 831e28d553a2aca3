import { findPhrase } from './phrases'
import { isHyphen, type Reading } from './reading'
import { readSuffix } from './suffix'
import { CURRENCY_CODES } from './words/signs.data'

/** A unit or a currency and, for a part of it like a cent, how many zeros it is away. */
export type UnitWord = { kind: 'unit' | 'currency'; name: string; power: number; next: number }

const UZBEK = /özbək|özbek|uzbek|узбек|өзбек/iu

/** "km-dir", "ABŞ dollarına", "%-i"; after a hyphen too: 15-year, 2000-километровая. */
export function readUnit(reading: Reading, at: number): UnitWord | null {
  const isJoined = isHyphen(reading, at)
  const place = isJoined ? at + 1 : at
  const unit = (isJoined ? compound(reading, place) : null) ?? plainUnit(reading, place)
  if (!unit) return null
  const suffix = readSuffix(reading, unit.next)
  return suffix && suffix.next > unit.next + 1 ? { ...unit, next: suffix.next } : unit
}

function plainUnit(reading: Reading, at: number): UnitWord | null {
  const { tokens, words } = reading
  const currency = readCurrency(reading, at)
  const unit = findPhrase(words.units, tokens, at)
  if (currency && (!unit || currency.next >= unit.next)) return currency
  return unit && { kind: 'unit', ...named(unit.meaning), next: unit.next }
}

/** By sign, by code, by word. */
export function readCurrency(reading: Reading, at: number): UnitWord | null {
  const { tokens, words } = reading
  const text = tokens[at]?.text ?? ''
  if (CURRENCY_CODES.has(text)) return { kind: 'currency', name: text, power: 0, next: at + 1 }
  const word = findPhrase(words.currencies, tokens, at)
  if (!word) return null
  const { name, power } = named(word.meaning)
  return { kind: 'currency', name: inContext(name, reading), power, next: word.next }
}

/** Som are Kyrgyz unless the text speaks of Uzbekistan. */
function inContext(name: string, { text }: Reading): string {
  return name === 'KGS' && UZBEK.test(text) ? 'UZS' : name
}

/** Adjectives of one word: 30-летие, 20-процентная. */
function compound({ tokens, words }: Reading, at: number): UnitWord | null {
  const key = tokens[at]?.key ?? ''
  const found = words.compounds.find(([stem]) => key.startsWith(stem))
  return found ? { kind: 'unit', name: found[1], power: 0, next: at + 1 } : null
}

function named(key: string): { name: string; power: number } {
  const [name = '', power = '0'] = key.split(':')
  return { name, power: Number(power) }
}
