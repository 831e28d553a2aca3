import type { Span } from './span'

/** Closing marks by their opening one: „…“ is German and Azerbaijani, „…” Turkish and Polish. */
const CLOSING: Partial<Record<string, string>> = {
  ...{ '«': '»', '“': '”', '„': '“”', '"': '"', '‘': '’' },
}
const FEWEST_WORDS = 4
const WORD = /[\p{L}\d]+(?:[-'’][\p{L}\d]+)*/gu

/** Four quoted words or more; what is quoted within them is theirs. An unclosed mark quotes nothing. */
export function findQuotations(text: string): Span[] {
  const spans: Span[] = []
  let next = 0
  for (const { start, end } of quoted(text)) {
    const inner = text.slice(start + 1, end - 1)
    if (start < next || (inner.match(WORD)?.length ?? 0) < FEWEST_WORDS) continue
    spans.push({ start, end, kind: 'quotation', value: { text: inner } })
    next = end
  }
  return spans
}

type Pair = { start: number; end: number }

/** All pairs of marks, one pass over the text; those that hold others first. */
function quoted(text: string): Pair[] {
  const pairs: Pair[] = []
  let open: number[] = []
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '\n') open = []
    const opener = lastOpener(text, open, at)
    if (opener !== -1) {
      pairs.push({ start: open[opener] ?? 0, end: at + 1 })
      open.length = opener
    } else if (opens(text, at)) open.push(at)
  }
  return pairs.sort((a, b) => a.start - b.start)
}

/** Marks nest a few deep; an apostrophe that looks like one is passed over. */
const DEEPEST = 8

function lastOpener(text: string, open: readonly number[], at: number): number {
  const mark = text[at] ?? ''
  if (!/[»”“"’]/.test(mark) || (mark === '’' && /\p{L}/u.test(text[at + 1] ?? ''))) return -1
  const lowest = Math.max(0, open.length - DEEPEST)
  for (let index = open.length - 1; index >= lowest; index -= 1) {
    if (CLOSING[text[open[index] ?? 0] ?? '']?.includes(mark)) return index
  }
  return -1
}

/** Marks that look the same at both ends open only after a space and before a word. */
function opens(text: string, at: number): boolean {
  const isMark = CLOSING[text[at] ?? ''] !== undefined
  return isMark && !/[\p{L}\d]/u.test(text[at - 1] ?? '') && /\S/.test(text[at + 1] ?? '')
}
