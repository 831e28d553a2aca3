import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { appendCacheChange } from '@/lib/cache/change-log'
import { audit } from '@/lib/db/audit'
import type { Tx } from '@/lib/db/client'
import { databaseNow, transact } from '@/lib/db/transact'
import { ok, type Result, refuse } from '@/lib/result'
import { canPublish } from './article-policy'
import type { RetractEditionInput } from './edition-input'
import { editionTags } from './edition-tags'
import { listingMoves, placesOf } from './listing-moves'
import { type LockedEdition, lockEdition } from './lock-edition'

export type Retracted = { seq: number }

export type RetractRefusal =
  | { reason: 'not-found' }
  | { reason: 'forbidden' }
  /** Not published, withdrawn, or retracted already. */
  | { reason: 'not-live' }

/**
 * The newsroom no longer stands by an edition: it stays readable where it is, under a notice with
 * the date and the reason. Publishing again takes the notice away.
 */
export function retractEdition(
  actor: Actor,
  input: RetractEditionInput,
): Promise<Result<Retracted, RetractRefusal>> {
  return transact(async (tx) => {
    const edition = await lockEdition(tx, actor, input.editionId)
    if (!edition) return refuse({ reason: 'not-found' })
    if (!canPublish(actor)) return refuse({ reason: 'forbidden' })
    const done = await tx.retraction.findFirst({
      where: { opId: input.opId, editionId: edition.id },
    })
    if (done) return ok({ seq: Number((await tx.readerStamp.findFirstOrThrow()).seq) })
    if (edition.live !== 'PUBLISHED') return refuse({ reason: 'not-live' })
    return ok({ seq: await retract(tx, { actor, edition, input }) })
  })
}

type Step = { actor: Actor; edition: LockedEdition; input: RetractEditionInput }

async function retract(tx: Tx, { actor, edition, input }: Step): Promise<number> {
  const { reason, opId } = input
  const { id: editionId } = edition
  const at = await databaseNow(tx)
  await tx.edition.update({ where: { id: editionId }, data: { live: 'RETRACTED' } })
  await tx.retraction.create({ data: { editionId, reason, at, opId, actorId: actor.userId } })
  await audit(tx, {
    actorId: actor.userId,
    action: 'edition.retract',
    objectType: 'edition',
    objectId: editionId,
    before: { live: edition.live },
    after: { live: 'RETRACTED' },
  })
  await tx.outbox.create({
    data: { key: `retracted/${opId}`, topic: 'edition.retracted', payload: { editionId } },
  })
  const slugs = await tx.slug.findMany({ where: { kind: 'ARTICLE', targetId: editionId } })
  const moved = editionTags(
    edition,
    slugs.map((row) => row.slug),
  )
  const places = await placesOf(tx, editionId)
  const lists = await listingMoves(tx, places, places)
  await appendCacheChange(tx, 'soft', lists.soft)
  return await appendCacheChange(tx, 'hard', [...moved, ...lists.hard])
}
