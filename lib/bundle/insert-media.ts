import type { Tx } from '@/lib/db/client'
import { databaseNow } from '@/lib/db/transact'
import type { Bundle } from './bundle'

/** Pictures with their texts. Nobody is named as who uploaded them. */
export async function insertMedia(tx: Tx, { media }: Bundle): Promise<void> {
  const all = media.map(({ content }) => content)
  const now = await databaseNow(tx)
  await tx.media.createMany({
    data: all.map(({ texts: _, isRemoved, ...row }) => ({
      ...row,
      removedAt: isRemoved ? now : null,
    })),
  })
  await tx.mediaText.createMany({
    data: all.flatMap(({ id: mediaId, texts }) =>
      Object.entries(texts).map(([locale, words]) => ({ mediaId, locale, ...words })),
    ),
  })
}
