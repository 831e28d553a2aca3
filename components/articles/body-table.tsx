import type { TableBlock, TableRow } from '@/lib/articles/body-table'
import { message } from '@/lib/i18n/message'
import { BodyParagraphs } from './body-paragraphs'
import { InlineText } from './inline-text'
import type { Reading } from './reading'

type Props = { table: TableBlock; anchor: string; reading: Reading }

/** Wider than the column it scrolls within itself, by keyboard too. */
export function BodyTable({ table, anchor, reading }: Props) {
  const [head, ...rows] = table.content
  const { caption } = table.attrs
  const name = caption
    ? { 'aria-labelledby': anchor }
    : { 'aria-label': message(reading.locale, 'table') }
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className="table" tabIndex={0} {...name}>
      <table>
        {caption && <caption id={anchor}>{caption}</caption>}
        <thead>{head && <Row row={head} reading={reading} />}</thead>
        <tbody>
          {rows.map((row, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a row has no other identity
            <Row key={place} row={row} reading={reading} />
          ))}
        </tbody>
      </table>
    </section>
  )
}

type RowProps = { row: TableRow; reading: Reading }

function Row({ row, reading }: RowProps) {
  return (
    <tr>
      {row.content.map((cell, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a cell has no other identity
        <Cell key={place} cell={cell} reading={reading} />
      ))}
    </tr>
  )
}

type CellProps = { cell: TableRow['content'][number]; reading: Reading }

function Cell({ cell: { type, content }, reading }: CellProps) {
  const words =
    content.length === 1 ? (
      <InlineText content={content[0]?.content} reading={reading} />
    ) : (
      <BodyParagraphs paragraphs={content} reading={reading} />
    )
  return type === 'tableHeader' ? <th scope="col">{words}</th> : <td>{words}</td>
}
