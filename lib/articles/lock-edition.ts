import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import type { Tx } from '@/lib/db/client'
import type { Edition, Revision } from '@/lib/db/generated/client'
import { ownArticles } from './article-policy'

export type LockedEdition = Edition & { head: Revision | null }

/** Holds the edition's row until commit, so that two changes of its state run one after the other. */
export async function lockEdition(
  tx: Tx,
  actor: Actor,
  editionId: string,
): Promise<LockedEdition | null> {
  await tx.$queryRaw`SELECT id FROM edition WHERE id = ${editionId}::uuid FOR UPDATE`
  const row = await tx.edition.findFirst({
    where: { id: editionId, article: ownArticles(actor) },
    include: { headRevision: true },
  })
  if (!row) return null
  const { headRevision: head, ...edition } = row
  return { ...edition, head }
}
