import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { appendCacheChange } from '@/lib/cache/change-log'
import { audit } from '@/lib/db/audit'
import type { Tx } from '@/lib/db/client'
import { databaseNow, transact } from '@/lib/db/transact'
import { ok, type Result, refuse } from '@/lib/result'
import { canPublish } from './article-policy'
import { citationMoves } from './citation-moves'
import type { WithdrawEditionInput } from './edition-input'
import { editionTags } from './edition-tags'
import { liftRetraction } from './lift-retraction'
import { listingMoves, placesOf } from './listing-moves'
import { type LockedEdition, lockEdition } from './lock-edition'

export type Withdrawn = { seq: number }

export type WithdrawRefusal =
  | { reason: 'not-found' }
  | { reason: 'forbidden' }
  | { reason: 'not-live' }

/**
 * Takes an edition from the public: 410 with the reason, for every date and everything derived.
 * It counts as done for readers when `awaitFronts(seq)` names no front.
 */
export function withdrawEdition(
  actor: Actor,
  input: WithdrawEditionInput,
): Promise<Result<Withdrawn, WithdrawRefusal>> {
  return transact(async (tx) => {
    const edition = await lockEdition(tx, actor, input.editionId)
    if (!edition) return refuse({ reason: 'not-found' })
    if (!canPublish(actor)) return refuse({ reason: 'forbidden' })
    const done = await tx.suppression.findFirst({
      where: { opId: input.opId, targetId: edition.id },
    })
    if (done) return ok({ seq: Number((await tx.readerStamp.findFirstOrThrow()).seq) })
    if (!edition.livePublicationId) return refuse({ reason: 'not-live' })
    return ok({ seq: await withdraw(tx, { actor, edition, input }) })
  })
}

async function withdraw(
  tx: Tx,
  { actor, edition, input }: { actor: Actor; edition: LockedEdition; input: WithdrawEditionInput },
): Promise<number> {
  const publicationId = edition.livePublicationId
  if (!publicationId) throw new Error('An edition that is not live got past its refusals')
  const shownTo = await databaseNow(tx)
  const places = await placesOf(tx, edition.id)
  await tx.edition.update({
    where: { id: edition.id },
    data: { live: 'WITHDRAWN', work: 'DRAFT', livePublicationId: null },
  })
  await tx.publication.update({ where: { id: publicationId }, data: { shownTo } })
  await liftRetraction(tx, edition.id, shownTo)
  await tx.suppression.create({
    data: {
      kind: 'EDITION',
      targetId: edition.id,
      reason: input.reason,
      actorId: actor.userId,
      opId: input.opId,
    },
  })
  await audit(tx, {
    actorId: actor.userId,
    action: 'edition.withdraw',
    objectType: 'edition',
    objectId: edition.id,
    before: { live: edition.live, publicationId },
    after: { live: 'WITHDRAWN' },
  })
  await tx.outbox.create({
    data: {
      key: `withdrawn/${input.opId}`,
      topic: 'edition.withdrawn',
      payload: { editionId: edition.id },
    },
  })
  const slugs = await tx.slug.findMany({ where: { kind: 'ARTICLE', targetId: edition.id } })
  const lists = await listingMoves(tx, places, [])
  const moved = editionTags(
    edition,
    slugs.map((row) => row.slug),
  )
  await appendCacheChange(tx, 'soft', lists.soft)
  const facts = await citationMoves(tx, [publicationId])
  return await appendCacheChange(tx, 'takedown', [...moved, ...lists.hard, ...facts])
}
