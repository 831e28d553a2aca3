/** Lines of one paragraph; `line` is where the first stands in the source, from 1. */
export type TextLines = { line: number; text: string[] }

export type PlainBlock =
  | { type: 'paragraph'; lines: TextLines }
  | { type: 'heading'; level: 2 | 3 | 4; lines: TextLines }
  | { type: 'bulletList' | 'orderedList'; items: TextLines[][] }

const HEADING = /^(#{2,4})(?: ([\s\S]*))?$/
const MARKER = /^(-|\d+\.) ([\s\S]*)$/
const INDENT = '  '
const LEVELS = { 2: 2, 3: 3, 4: 4 } as const

/** Cuts a plain text into blocks, line by line; links and escapes are left as they stand. */
export function splitPlainBlocks(source: string): PlainBlock[] {
  const blocks: PlainBlock[] = []
  /** The paragraph that the next line continues. */
  let open: TextLines | null = null
  let blanks = 0

  for (const { line, text } of joinHeadings(source.split('\n'))) {
    if (text.trim() === '') {
      blanks += 1
      open = null
      continue
    }
    open = addLine(blocks, { line, text, open, blanks })
    blanks = 0
  }
  return blocks
}

type Step = { line: number; text: string; open: TextLines | null; blanks: number }

function addLine(blocks: PlainBlock[], { line, text, open, blanks }: Step): TextLines | null {
  const heading = HEADING.exec(text)
  if (heading) {
    const [, marks = '', words = ''] = heading
    const level = LEVELS[marks.length as keyof typeof LEVELS]
    blocks.push({ type: 'heading', level, lines: { line, text: [words] } })
    return null
  }
  const marker = MARKER.exec(text)
  if (marker) {
    const [, sign = '', words = ''] = marker
    return addItem(blocks, { sign, lines: { line, text: [plainLine(words)] }, blanks })
  }
  if (open) {
    open.text.push(plainLine(text))
    return open
  }
  const item = itemBefore(blocks, blanks)
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
  blocks: PlainBlock[],
  { sign, lines, blanks }: { sign: string; lines: TextLines; blanks: number },
): TextLines {
  const type = sign === '-' ? 'bulletList' : 'orderedList'
  const last = blocks.at(-1)
  if (last?.type === type && blanks < 2) last.items.push([lines])
  else blocks.push({ type, items: [[lines]] })
  return lines
}

/** One blank line and an indent add a paragraph to the item above. */
function itemBefore(blocks: PlainBlock[], blanks: number): TextLines[] | null {
  const last = blocks.at(-1)
  return blanks === 1 && last && 'items' in last ? (last.items.at(-1) ?? null) : null
}

/** A backslash alone on its line is an empty line of the paragraph. */
function plainLine(text: string): string {
  return text === '\\' ? '' : text
}

/** A heading that ends in a backslash goes on in the next line, whatever that is. */
function joinHeadings(lines: string[]): { line: number; text: string }[] {
  const joined: { line: number; text: string }[] = []
  for (let index = 0; index < lines.length; index += 1) {
    const line = index + 1
    let text = lines[index] ?? ''
    while (HEADING.test(text) && endsOpen(text) && index + 1 < lines.length) {
      index += 1
      text = `${text.slice(0, -1)}\n${lines[index]}`
    }
    joined.push({ line, text })
  }
  return joined
}

function endsOpen(text: string): boolean {
  const [backslashes = ''] = /\\*$/.exec(text) ?? []
  return backslashes.length % 2 === 1
}
