const PIECE = /\\[\s\S]|\{[a-z]{2,3}(?:-[A-Za-z\d]{2,8}){0,3}\||[|¶]|[^\\{|¶]+|[\s\S]/gu

/** `| a | b ¶ c |` → [['a'], ['b', 'c']]: cells, and the paragraphs of each. */
export function splitCells(row: string): string[][] {
  const cells: string[][] = []
  let paragraphs: string[] = []
  let words = ''
  for (const [piece] of row.slice(1).matchAll(PIECE)) {
    if (piece !== '|' && piece !== '¶') {
      words += piece
      continue
    }
    paragraphs.push(trimCell(words))
    words = ''
    if (piece === '¶') continue
    cells.push(paragraphs)
    paragraphs = []
  }
  const isClosed = words.trim() === '' && paragraphs.length === 0 && cells.length > 0
  return isClosed ? cells : [...cells, [...paragraphs, trimCell(words)]]
}

/** The reverse, of paragraphs already in the plain notation. */
export function printCells(cells: string[][]): string {
  return `| ${cells.map((paragraphs) => paragraphs.map(printCell).join(' ¶ ')).join(' | ')} |`
}

function printCell(words: string): string {
  return words
    .replace(PIECE, (piece) => (piece === '|' || piece === '¶' ? `\\${piece}` : piece))
    .replaceAll('\n', '\\\n')
    .replace(/^[ \t]/, '\\$&')
    .replace(/(?<!\\)(?:\\\\)*[ \t]$/, guardLast)
}

function guardLast(end: string): string {
  return `${end.slice(0, -1)}\\${end.slice(-1)}`
}

/** Blanks around a cell are only its look; one after a backslash is text. */
function trimCell(words: string): string {
  const start = words.replace(/^[ \t]+/, '')
  const end = start.replace(/[ \t]+$/, '')
  const [backslashes = ''] = /\\*$/.exec(end) ?? []
  return backslashes.length % 2 === 1 ? start.slice(0, end.length + 1) : end
}
