import 'server-only'
import { z } from 'zod'
import type { Actor } from '@/lib/auth/actor'
import { appendCacheChange } from '@/lib/cache/change-log'
import { newestChange } from '@/lib/cache/newest-change'
import { tags } from '@/lib/cache/tags'
import { audit } from '@/lib/db/audit'
import { databaseNow, transact } from '@/lib/db/transact'
import { ok, type Result, refuse } from '@/lib/result'
import { canReleaseFacts } from './fact-policy'
import { lockFact } from './revise-fact'

export const openFactInput = z.strictObject({ factId: z.uuid() })

export type OpenFactRefusal =
  | { reason: 'forbidden' }
  | { reason: 'not-found' }
  /** Readers could not be told what it says. */
  | { reason: 'nothing-released' }

/** Puts a fact in the public fact base, printed by a piece or not. */
export async function openFact(
  actor: Actor,
  { factId }: z.infer<typeof openFactInput>,
): Promise<Result<{ seq: number }, OpenFactRefusal>> {
  if (!canReleaseFacts(actor)) return refuse({ reason: 'forbidden' })
  return await transact(async (tx) => {
    if (!(await lockFact(tx, factId))) return refuse({ reason: 'not-found' })
    const fact = await tx.fact.findUniqueOrThrow({ where: { id: factId } })
    if (fact.inFactBaseSince) return ok({ seq: await newestChange(tx) })
    if (!fact.currentVersionId) return refuse({ reason: 'nothing-released' })
    const inFactBaseSince = await databaseNow(tx)
    await tx.fact.update({ where: { id: factId }, data: { inFactBaseSince } })
    await audit(tx, {
      actorId: actor.userId,
      action: 'fact.open',
      objectType: 'fact',
      objectId: factId,
    })
    const slugs = await tx.slug.findMany({ where: { kind: 'FACT', targetId: factId } })
    const addresses = slugs.map(({ slug }) => tags.sharedAddress('FACT', slug))
    await appendCacheChange(tx, 'soft', [tags.factChanges, tags.site])
    return ok({ seq: await appendCacheChange(tx, 'hard', [tags.citedBy(factId), ...addresses]) })
  })
}
