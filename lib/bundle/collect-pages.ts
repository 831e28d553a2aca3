import type { Tx } from '@/lib/db/client'
import { collectAddresses } from './collect-addresses'
import { type PageFile, pageFile } from './page-file'

export async function collectPages(tx: Tx, ids: string[]): Promise<PageFile[]> {
  const rows = await tx.page.findMany({
    where: { id: { in: ids }, texts: { some: {} } },
    include: { texts: true },
    orderBy: { id: 'asc' },
  })
  const textIds = rows.flatMap(({ texts }) => texts.map(({ id }) => id))
  const addressOf = await collectAddresses(tx, 'PAGE', textIds)
  return rows.map(({ id, position, texts }) =>
    pageFile.parse({
      id,
      position,
      texts: Object.fromEntries(
        texts.map((text) => [
          text.locale,
          {
            id: text.id,
            ...addressOf(text.id),
            title: text.title,
            body: text.body,
            updatedAt: text.updatedAt.toISOString(),
          },
        ]),
      ),
    }),
  )
}
