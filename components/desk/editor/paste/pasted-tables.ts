import type { Block } from '@/lib/articles/body-block'
import type { Paragraph } from '@/lib/articles/body-paragraph'
import type { TableBlock } from '@/lib/articles/body-table'
import { caption as captionSchema } from '@/lib/articles/caption'
import { asParagraphs, paragraphOf } from './pasted-paragraphs'

const MAX_COLUMNS = 50

type ReadBlocks = (element: Element) => Block[]

/**
 * A table of even rows, the first of headers; what only lays a page out gives its content. Null for
 * one with words outside its cells, which is no table.
 */
export function pastedTable(table: Element, read: ReadBlocks): Block[] | null {
  if (hasStrayWords(table)) return null
  const rows = rowsOf(table).map((row) => cellsOf(row, read))
  const filled = withSpans(rows)
  const columns = Math.max(0, ...filled.map((row) => row.length))
  if (columns === 0) return []
  if (columns === 1) return rowsOf(table).flatMap((row) => [...row.children].flatMap(read))
  const words = [...table.children].find(({ tagName }) => tagName === 'CAPTION')
  const caption = words ? captionSchema.safeParse(oneLine(words.textContent)).data : undefined
  const content = filled.map((row, place) => toRow(row, columns, place === 0))
  const lost = words && caption === undefined ? read(words) : []
  return [...lost, { type: 'table', attrs: { caption: caption ?? null }, content }]
}

type Cell = { content: Paragraph[]; columns: number; rows: number }

function rowsOf(table: Element): Element[] {
  return [...table.querySelectorAll('tr')].filter((row) => row.closest('table') === table)
}

function cellsOf(row: Element, read: ReadBlocks): Cell[] {
  return [...row.children].filter(isCell).map((cell) => ({
    content: asParagraphs(read(cell)),
    columns: spanOf(cell, 'colspan'),
    rows: spanOf(cell, 'rowspan'),
  }))
}

function hasStrayWords(table: Element): boolean {
  const cells = rowsOf(table).flatMap((row) => [...row.children].filter(isCell))
  const captions = [...table.children].filter(({ tagName }) => tagName === 'CAPTION')
  const words = [...cells, ...captions].map((place) => place.textContent ?? '')
  return lengthOf(words.join('')) !== lengthOf(table.textContent ?? '')
}

function lengthOf(text: string): number {
  return text.replace(/\s/g, '').length
}

function isCell({ tagName }: Element): boolean {
  return tagName === 'TD' || tagName === 'TH'
}

function spanOf(cell: Element, name: string): number {
  const span = Number(cell.getAttribute(name) ?? 1)
  return Number.isInteger(span) && span >= 1 ? Math.min(span, MAX_COLUMNS) : 1
}

/** A cell over several places stands in the first; the others are empty. */
function withSpans(rows: Cell[][]): Paragraph[][][] {
  const below: number[] = []
  return rows.map((cells) => {
    const row: Paragraph[][] = []
    const passTaken = () => {
      while ((below[row.length] ?? 0) > 0) {
        below[row.length] = (below[row.length] ?? 0) - 1
        row.push([])
      }
    }
    for (const cell of cells) {
      passTaken()
      for (let n = 0; n < cell.columns; n += 1) {
        below[row.length] = cell.rows - 1
        row.push(n === 0 ? cell.content : [])
      }
    }
    passTaken()
    return row
  })
}

function toRow(
  row: Paragraph[][],
  columns: number,
  isHead: boolean,
): TableBlock['content'][number] {
  const whole = Array.from({ length: columns }, (_, place) => row[place] ?? [])
  return {
    type: 'tableRow',
    content: whole.map((content) => ({
      type: isHead ? 'tableHeader' : 'tableCell',
      content: content.length > 0 ? content : [paragraphOf([])],
    })),
  }
}

function oneLine(text: string | null): string {
  return (text ?? '').replace(/\s+/g, ' ').trim()
}
