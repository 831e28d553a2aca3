import { assertNever } from '@/lib/assert-never'
import { isContinued, type PlainLine, readLine } from './plain-line'

/** Lines of one paragraph; `line` is where the first stands in the source, from 1. */
export type TextLines = { line: number; text: string[] }

export type PlainBlock =
  | { type: 'paragraph' | 'pullQuote'; lines: TextLines }
  | { type: 'heading'; level: 2 | 3 | 4; lines: TextLines }
  | { type: 'bulletList' | 'orderedList'; items: TextLines[][] }
  | { type: 'blockquote'; paragraphs: TextLines[] }
  | { type: 'table'; caption: string | null; rows: { line: number; text: string }[] }
  | { type: 'drawing' | 'picture'; line: number; name: string; text: string }
  | { type: 'box'; line: number; ref: string }
  | { type: 'rule' }

const INDENT = '  '

type Splitting = {
  blocks: PlainBlock[]
  /** The paragraph that the next line continues. */
  open: TextLines | null
  /** Blank lines since the last that was not. */
  blanks: number
}
type NumberedLine = { line: number; source: string }

/** Cuts a plain text into blocks, line by line; what stands inside a line is left as it is. */
export function splitPlainBlocks(source: string): PlainBlock[] {
  const splitting: Splitting = { blocks: [], open: null, blanks: 0 }
  const lines = joinContinued(source.split('\n'))
  lines.forEach((numbered, place) => {
    const read = readLine(numbered.source)
    if (read.kind === 'blank') {
      splitting.blanks += 1
      splitting.open = null
      return
    }
    const isCaption = read.kind === 'caption' && lines[place + 1]?.source.startsWith('|')
    const meant = read.kind === 'caption' && !isCaption ? asText(numbered) : read
    splitting.open = addLine(splitting, meant, numbered.line)
    splitting.blanks = 0
  })
  return splitting.blocks
}

function asText({ source }: NumberedLine): PlainLine {
  return { kind: 'text', text: source }
}

function addLine(splitting: Splitting, read: PlainLine, line: number): TextLines | null {
  const { blocks } = splitting
  switch (read.kind) {
    case 'heading':
      blocks.push({ type: 'heading', level: read.level, lines: { line, text: [read.text] } })
      return null
    case 'item':
      return addItem(splitting, read.list, { line, text: [plainLine(read.text)] })
    case 'blockquote':
      return addQuoted(splitting, { line, text: [plainLine(read.text)] }, read.text)
    case 'pullQuote':
      return addPulled(splitting, { line, text: [plainLine(read.text)] })
    case 'row':
      addRow(splitting, { line, text: read.text })
      return null
    case 'caption':
      blocks.push({ type: 'table', caption: read.text, rows: [] })
      return null
    case 'drawing':
    case 'picture':
      blocks.push({ type: read.kind, line, name: read.name, text: read.text })
      return null
    case 'box':
      blocks.push({ type: 'box', line, ref: read.ref })
      return null
    case 'rule':
      blocks.push({ type: 'rule' })
      return null
    case 'text':
      return addText(splitting, line, read.text)
    case 'blank':
      return null
    default:
      return assertNever(read)
  }
}

function addText({ blocks, open, blanks }: Splitting, line: number, text: string): TextLines {
  const last = blocks.at(-1)
  if (open && last?.type !== 'blockquote' && last?.type !== 'pullQuote') {
    open.text.push(plainLine(text))
    return open
  }
  // One blank line and an indent add a paragraph to the item above.
  const item = blanks === 1 && last && 'items' in last ? last.items.at(-1) : undefined
  if (item && text.startsWith(INDENT)) {
    const lines = { line, text: [plainLine(text.slice(INDENT.length))] }
    item.push(lines)
    return lines
  }
  const lines = { line, text: [plainLine(text)] }
  blocks.push({ type: 'paragraph', lines })
  return lines
}

function addItem(
  { blocks, blanks }: Splitting,
  type: 'bulletList' | 'orderedList',
  lines: TextLines,
): TextLines {
  const last = blocks.at(-1)
  if (last?.type === type && blanks < 2) last.items.push([lines])
  else blocks.push({ type, items: [[lines]] })
  return lines
}

/** `>` alone parts two paragraphs of a quotation. */
function addQuoted(
  { blocks, open, blanks }: Splitting,
  lines: TextLines,
  words: string,
): TextLines | null {
  if (words.trim() === '') return null
  const last = blocks.at(-1)
  if (last?.type !== 'blockquote' || blanks > 0) {
    blocks.push({ type: 'blockquote', paragraphs: [lines] })
    return lines
  }
  if (!open) {
    last.paragraphs.push(lines)
    return lines
  }
  open.text.push(...lines.text)
  return open
}

function addPulled({ blocks, blanks }: Splitting, lines: TextLines): TextLines {
  const last = blocks.at(-1)
  if (last?.type === 'pullQuote' && blanks === 0) last.lines.text.push(...lines.text)
  else blocks.push({ type: 'pullQuote', lines })
  return lines
}

function addRow({ blocks, blanks }: Splitting, row: { line: number; text: string }) {
  const last = blocks.at(-1)
  if (last?.type === 'table' && blanks === 0) last.rows.push(row)
  else blocks.push({ type: 'table', caption: null, rows: [row] })
}

/** A backslash alone on its line is an empty line of the paragraph. */
function plainLine(text: string): string {
  return text === '\\' ? '' : text
}

function joinContinued(lines: string[]): NumberedLine[] {
  const joined: NumberedLine[] = []
  for (let index = 0; index < lines.length; index += 1) {
    const line = index + 1
    let source = lines[index] ?? ''
    while (isContinued(source) && index + 1 < lines.length) {
      index += 1
      source = `${source.slice(0, -1)}\n${lines[index]}`
    }
    joined.push({ line, source })
  }
  return joined
}
