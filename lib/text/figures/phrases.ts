import type { Token } from './tokens'

/** What phrases mean: `{ USD: 'us dollar, dollar' }`. A word before "!" takes no ending. */
export type PhraseTable = Readonly<Record<string, string>>

type Word = { stem: string; isExact: boolean }
type Phrase<T> = { words: readonly Word[]; meaning: T }

export type Phrases<T = string> = {
  /** By the stem of the first word. */
  byStem: ReadonlyMap<string, readonly Phrase<T>[]>
  endings: RegExp
}

/** `next` is the token after it; `ending` that of its last word. */
export type Found<T> = { meaning: T; next: number; ending: string }

const LONGEST_ENDING = 12
const LONGEST_WORD = 40

export function phrases<T = string>(
  endings: RegExp,
  table: PhraseTable,
  meaningOf: (key: string) => T,
): Phrases<T> {
  const byStem = new Map<string, Phrase<T>[]>()
  for (const [key, list] of Object.entries(table)) {
    for (const text of listed(list)) {
      const words = text.split(' ').map(toWord)
      const first = words[0]?.stem ?? ''
      byStem.set(first, [...(byStem.get(first) ?? []), { words, meaning: meaningOf(key) }])
    }
  }
  return { byStem, endings }
}

export function listed(list: string): string[] {
  return list
    .split(',')
    .map((one) => one.trim())
    .filter(Boolean)
}

/** The longest phrase that begins at a token. */
export function findPhrase<T>(
  { byStem, endings }: Phrases<T>,
  tokens: readonly Token[],
  at: number,
): Found<T> | null {
  const first = tokens[at]
  if (!first || byStem.size === 0) return null
  return stemsOf(first, endings)
    .flatMap((stem) => byStem.get(stem) ?? [])
    .map((phrase) => readPhrase(phrase, endings, tokens, at))
    .reduce((best, found) => (found && found.next > (best?.next ?? 0) ? found : best), null)
}

function readPhrase<T>(
  { words, meaning }: Phrase<T>,
  endings: RegExp,
  tokens: readonly Token[],
  at: number,
): Found<T> | null {
  let ending: string | null = ''
  for (const [index, word] of words.entries()) {
    ending = endingAfter(word, tokens[at + index]?.key ?? '', endings)
    if (ending === null) return null
  }
  return { meaning, next: at + words.length, ending }
}

/** What follows the stem; null when the word is another. */
function endingAfter({ stem, isExact }: Word, key: string, endings: RegExp): string | null {
  if (!key.startsWith(stem)) return null
  const ending = key.slice(stem.length)
  const fits = !ending || (!isExact && key.length <= LONGEST_WORD && endings.test(ending))
  return fits ? ending : null
}

function toWord(text: string): Word {
  const isExact = text.endsWith('!') && text.length > 1
  return { stem: isExact ? text.slice(0, -1) : text, isExact }
}

const known = new WeakMap<Token, Map<RegExp, string[]>>()

/** What a word may be without an ending; asked once for each word of a text, not once for each table. */
function stemsOf(token: Token, endings: RegExp): readonly string[] {
  const ofToken = known.get(token) ?? new Map<RegExp, string[]>()
  known.set(token, ofToken)
  const stems = ofToken.get(endings) ?? cut(token.key, endings)
  ofToken.set(endings, stems)
  return stems
}

function cut(key: string, endings: RegExp): string[] {
  const stems = [key]
  const shortest = key.length > LONGEST_WORD ? key.length : Math.max(1, key.length - LONGEST_ENDING)
  for (let end = key.length - 1; end >= shortest; end -= 1) {
    if (endings.test(key.slice(end))) stems.push(key.slice(0, end))
  }
  return stems
}
