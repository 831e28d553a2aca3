import { readFileSync } from 'node:fs'
import { z } from 'zod'
import type { Locale } from '@/lib/i18n/locale'
import { findFigures } from '@/lib/text/figures/find-figures'
import type { Span } from '@/lib/text/figures/span'

const span = z.strictObject({
  start: z.number(),
  end: z.number(),
  kind: z.enum(['figure', 'money', 'date', 'period', 'relative-date', 'ordinal', 'quotation']),
  value: z.unknown(),
})

const sentence = z.strictObject({
  id: z.string(),
  part: z.enum(['tuning', 'held-out']),
  text: z.string(),
  spans: z.array(span),
})

export type Part = z.infer<typeof sentence>['part']
export type Score = { kind: Span['kind']; labelled: number; found: number; right: number }
/** What one sentence lacks or has too much, span by span. */
export type Miss = { id: string; text: string; missed: string[]; wrong: string[] }

/** Right is a span with the same ends, kind and whole value. */
export function scoreFigures(locale: Locale, part: Part): { scores: Score[]; misses: Miss[] } {
  const scores = new Map<string, Score>()
  const misses: Miss[] = []
  const scoreOf = (kind: Span['kind']) => {
    const score = scores.get(kind) ?? { kind, labelled: 0, found: 0, right: 0 }
    scores.set(kind, score)
    return score
  }
  for (const { id, text, spans } of readLabelled(locale, part)) {
    const found = findFigures(text, locale)
    const [labelled, printed] = [spans.map(toKey), found.map(toKey)]
    for (const { kind } of spans) scoreOf(kind).labelled += 1
    for (const one of found) {
      scoreOf(one.kind).found += 1
      if (labelled.includes(toKey(one))) scoreOf(one.kind).right += 1
    }
    const missed = labelled.filter((key) => !printed.includes(key))
    const wrong = printed.filter((key) => !labelled.includes(key))
    if (missed.length + wrong.length > 0) misses.push({ id, text, missed, wrong })
  }
  return { scores: [...scores.values()], misses }
}

function readLabelled(locale: Locale, part: Part) {
  const file = new URL(`${locale}.jsonl`, import.meta.url)
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => sentence.parse(JSON.parse(line)))
    .filter((one) => one.part === part)
}

function toKey({ start, end, kind, value }: z.infer<typeof span> | Span): string {
  return `${start}-${end} ${kind} ${JSON.stringify(value, sortedKeys)}`
}

function sortedKeys(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
}
