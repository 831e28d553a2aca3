import type { Tx } from '@/lib/db/client'
import { type BoxFile, boxFile } from './box-file'
import { collectAddresses } from './collect-addresses'

/** Boxes with all their revisions; `hidden` facts are left out of them. */
export async function collectBoxes(
  tx: Tx,
  ids: string[],
  hidden: ReadonlySet<string>,
): Promise<BoxFile[]> {
  const rows = await tx.box.findMany({
    where: { id: { in: ids }, revisions: { some: {} } },
    include: {
      revisions: {
        include: { items: { orderBy: { position: 'asc' } } },
        orderBy: { number: 'asc' },
      },
    },
    orderBy: { id: 'asc' },
  })
  const addressOf = await collectAddresses(tx, 'BOX', ids)
  return rows.map(({ id, revisions }) =>
    boxFile.parse({
      id,
      ...addressOf(id),
      revisions: revisions.map(({ items, ...revision }) => ({
        id: revision.id,
        number: revision.number,
        form: revision.form,
        title: revision.title,
        factIds: items.map(({ factId }) => factId).filter((factId) => !hidden.has(factId)),
      })),
    }),
  )
}
