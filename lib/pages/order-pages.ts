import 'server-only'
import { type Actor, isEditorial } from '@/lib/auth/actor'
import { appendCacheChange } from '@/lib/cache/change-log'
import { newestChange } from '@/lib/cache/newest-change'
import { tags } from '@/lib/cache/tags'
import { audit } from '@/lib/db/audit'
import { lockOperation, transact } from '@/lib/db/transact'
import { ok, type Result, refuse } from '@/lib/result'
import type { OrderPagesInput } from './page-command-input'

export type OrderedPages = { seq: number }

export type OrderPagesRefusal =
  | { reason: 'forbidden' }
  /** Somebody added a page or changed the order since. */
  | { reason: 'stale' }

/** Puts the pages of the footer in an order: all of them, each once. */
export async function orderPages(
  actor: Actor,
  { base, pageIds }: OrderPagesInput,
): Promise<Result<OrderedPages, OrderPagesRefusal>> {
  if (!isEditorial(actor)) return refuse({ reason: 'forbidden' })
  return await transact(async (tx) => {
    await lockOperation(tx, 'pages')
    const rows = await tx.page.findMany({ orderBy: [{ position: 'asc' }, { id: 'asc' }] })
    const current = rows.map((row) => row.id)
    if (current.join() === pageIds.join()) return ok({ seq: await newestChange(tx) })
    const isWhole = [...current].sort().join() === [...pageIds].sort().join()
    if (current.join() !== base.join() || !isWhole) return refuse({ reason: 'stale' })
    for (const [at, id] of pageIds.entries()) {
      await tx.page.update({ where: { id }, data: { position: at + 1 } })
    }
    await audit(tx, {
      actorId: actor.userId,
      action: 'page.order',
      objectType: 'page',
      objectId: pageIds[0] ?? '',
      before: { pageIds: current },
      after: { pageIds },
    })
    return ok({ seq: await appendCacheChange(tx, 'hard', [tags.site]) })
  })
}
