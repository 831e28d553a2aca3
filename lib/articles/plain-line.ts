/** What a line of plain text begins. `text`: the line without its sign. */
export type PlainLine =
  | { kind: 'blank' }
  | { kind: 'heading'; level: 2 | 3 | 4; text: string }
  | { kind: 'item'; list: 'bulletList' | 'orderedList'; text: string }
  | { kind: 'blockquote' | 'pullQuote' | 'row' | 'caption' | 'text'; text: string }
  | { kind: 'drawing' | 'picture'; name: string; text: string }
  | { kind: 'box'; ref: string }
  | { kind: 'rule' }

const HEADING = /^(#{2,4})(?: ([\s\S]*))?$/
const LEVELS: Record<string, 2 | 3 | 4> = { '##': 2, '###': 3, '####': 4 }

type Meaning = (sign: string, text: string) => PlainLine
const SIGNS: [RegExp, Meaning][] = [
  [HEADING, (marks, text) => ({ kind: 'heading', level: LEVELS[marks] ?? 2, text })],
  [/^(-) ([\s\S]*)$/, (_, text) => ({ kind: 'item', list: 'bulletList', text })],
  [/^(\d+\.) ([\s\S]*)$/, (_, text) => ({ kind: 'item', list: 'orderedList', text })],
  [/^(>)(?: ([\s\S]*))?$/, (_, text) => ({ kind: 'blockquote', text })],
  [/^(>>)(?: ([\s\S]*))?$/, (_, text) => ({ kind: 'pullQuote', text })],
  [/^!drawing\(([^()]*)\)([\s\S]*)$/, (name, text) => ({ kind: 'drawing', name, text })],
  [/^!picture\(([^()]*)\)([\s\S]*)$/, (name, text) => ({ kind: 'picture', name, text })],
  [/^@box\(\s*([^()]*?)\s*\)\s*$/, (ref) => ({ kind: 'box', ref })],
  [/^(Table):([\s\S]*)$/, (_, text) => ({ kind: 'caption', text })],
]

export function readLine(line: string): PlainLine {
  if (line.trim() === '') return { kind: 'blank' }
  if (line.startsWith('|')) return { kind: 'row', text: line }
  if (line === '---') return { kind: 'rule' }
  for (const [pattern, meaning] of SIGNS) {
    const found = pattern.exec(line)
    if (found) return meaning(found[1] ?? '', found[2] ?? '')
  }
  return { kind: 'text', text: line }
}

/** A line that would mean something else, or nothing, says that it is only text. */
export function guardLine(line: string): string {
  const read = readLine(line)
  if (/^\s/.test(line) || read.kind === 'blank') return `\\${line}`
  if (read.kind === 'text') return line
  if (read.kind === 'caption') return line.replace(':', '\\:')
  if (read.kind === 'item' && read.list === 'orderedList') return line.replace('.', '\\.')
  return `\\${line}`
}

/** Headings and table rows are one line; a backslash at the end goes on in the next. */
export function isContinued(line: string): boolean {
  const [backslashes = ''] = /\\*$/.exec(line) ?? []
  return backslashes.length % 2 === 1 && (line.startsWith('|') || HEADING.test(line))
}
