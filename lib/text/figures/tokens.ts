import type { Locale } from '@/lib/i18n/locale'
import { lowerCase } from '@/lib/text/letter-case'

/** A run of digits, a run of letters, or one other character; never white space. */
export type Token = {
  kind: 'digits' | 'word' | 'mark'
  start: number
  end: number
  text: string
  /** In lower case by the language's rules; one form of apostrophes and dashes. */
  key: string
  /** The white space before it, '' where it is glued to its neighbour. */
  gap: string
}

/** White space is no part of it: a run that is tried from each of its ends costs its square. */
const TOKEN = /(\d+)|(\p{L}[\p{L}\p{M}]*)|\S/gu
const ALIKE: Partial<Record<string, string>> = {
  ...{ '’': "'", '‘': "'", '`': "'", '´': "'" },
  ...{ '—': '–', '‒': '–', '−': '-', '‑': '-', '‐': '-' },
}

export function tokenize(locale: Locale, text: string): Token[] {
  const tokens: Token[] = []
  for (const { index: start, 0: own, 1: digits, 2: word } of text.matchAll(TOKEN)) {
    const gap = text.slice(tokens.at(-1)?.end ?? 0, start)
    const place = { start, end: start + own.length, text: own, gap }
    if (digits) tokens.push({ kind: 'digits', key: own, ...place })
    else if (word) tokens.push({ kind: 'word', key: lowerCase(locale, own), ...place })
    else tokens.push({ kind: 'mark', key: ALIKE[own] ?? own, ...place })
  }
  return tokens
}
