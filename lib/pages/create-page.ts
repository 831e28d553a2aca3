import 'server-only'
import { type Actor, isEditorial } from '@/lib/auth/actor'
import { audit } from '@/lib/db/audit'
import { lockOperation, transact } from '@/lib/db/transact'
import { ok, type Result, refuse } from '@/lib/result'
import { addToFoot } from './add-to-foot'
import type { CreatePageInput } from './page-command-input'

export type CreatedPage = { pageId: string }

/** Starts a static page, the last in the footer. Readers see it once it has a text. */
export async function createPage(
  actor: Actor,
  { opId }: CreatePageInput,
): Promise<Result<CreatedPage, { reason: 'forbidden' }>> {
  if (!isEditorial(actor)) return refuse({ reason: 'forbidden' })
  return await transact(async (tx) => {
    await lockOperation(tx, 'pages')
    // The operation's id is the page's: a retry finds the page that it started.
    if (await tx.page.count({ where: { id: opId } })) return ok({ pageId: opId })
    const { _max } = await tx.page.aggregate({ _max: { position: true } })
    await tx.page.create({ data: { id: opId, position: (_max.position ?? 0) + 1 } })
    await addToFoot(tx, opId)
    await audit(tx, {
      actorId: actor.userId,
      action: 'page.create',
      objectType: 'page',
      objectId: opId,
    })
    return ok({ pageId: opId })
  })
}
