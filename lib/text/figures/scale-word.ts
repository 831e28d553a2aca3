import { findPhrase } from './phrases'
import { isCapital, isGlued, isHyphen, keyAt, type Reading } from './reading'
import { readSuffix } from './suffix'

export type ScaleWord = { power: number; next: number; ending: string }

/** After an "m" of metres, not of millions. */
const MEASURED = /^(long|wide|high|tall|deep|away|above|below|thick)$/

/** "mln", "миллиона", "mlrd-dan"; a hyphen may stand before it in English: 5-million. */
export function readScale(reading: Reading, at: number, first: number): ScaleWord | null {
  const { tokens, words } = reading
  const isJoined = isHyphen(reading, at) && keyAt(reading, at + 1).length > 1
  const place = isJoined ? at + 1 : at
  const scale = findPhrase(words.scales, tokens, place)
  // "Milyonlarla" is no number.
  if (!scale || words.manyEndings.test(scale.ending) || isUnit(reading, place, first)) return null
  if (endsSentence(reading, scale.next)) scale.next -= 1
  const suffix = readSuffix(reading, scale.next)
  if (suffix && suffix.next > scale.next + 1) {
    return { power: scale.meaning, next: suffix.next, ending: suffix.ending }
  }
  // In Russian the ending only agrees with the number: "два миллиона".
  const ending = words.locale === 'ru' ? '' : scale.ending
  return { power: scale.meaning, next: scale.next, ending }
}

/** The point of "млрд." that closes the sentence is not the word's; "тыс." always has one. */
function endsSentence({ tokens }: Reading, next: number): boolean {
  const isPoint = tokens[next - 1]?.key === '.' && tokens[next - 2]?.key !== 'тыс'
  const after = tokens[next]
  return isPoint && (!after || isCapital(after))
}

/** English letters: "$740m" and "5m people" are millions, "142 m" and "17.6m long" are metres. */
function isUnit(reading: Reading, at: number, first: number): boolean {
  const key = keyAt(reading, at)
  if (key.length > 1) return false
  if (!isGlued(reading, at)) return true
  const before = reading.tokens[first - 1]
  const next = reading.tokens[at + 1]
  const isMoney = before !== undefined && /[$€£₼₸₺₽¥]|^[A-Z]{3}$/.test(before.text)
  const isCounted = next?.kind === 'word' && /s$|^people$/.test(next.key)
  return key === 'm' && !isMoney && !(isCounted && !MEASURED.test(next.key))
}
