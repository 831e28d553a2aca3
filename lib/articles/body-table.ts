import { z } from 'zod'
import { paragraph } from './body-paragraph'
import { caption } from './caption'

const cell = z.strictObject({
  type: z.enum(['tableHeader', 'tableCell']),
  content: z.array(paragraph).min(1),
})
const row = z.strictObject({ type: z.literal('tableRow'), content: z.array(cell).min(1) })

/** A row of headers, then rows of as many cells. */
export const table = z
  .strictObject({
    type: z.literal('table'),
    attrs: z.strictObject({ caption: caption.nullable() }),
    content: z.array(row).min(1),
  })
  .refine(({ content }) => isEven(content), { message: 'uneven-table' })
  .refine(({ content }) => content.every(hasRightCells), { message: 'header-row' })

export type TableBlock = z.infer<typeof table>
export type TableRow = z.infer<typeof row>

export function isEven(rows: readonly { content: readonly unknown[] }[]): boolean {
  return rows.every(({ content }) => content.length === rows[0]?.content.length)
}

function hasRightCells({ content }: TableRow, place: number): boolean {
  return content.every(({ type }) => type === (place === 0 ? 'tableHeader' : 'tableCell'))
}
