import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { appendCacheChange } from '@/lib/cache/change-log'
import { tags } from '@/lib/cache/tags'
import { audit } from '@/lib/db/audit'
import type { Tx } from '@/lib/db/client'
import { databaseNow, lockOperation, transact } from '@/lib/db/transact'
import { releaseInTransaction } from '@/lib/facts/release-version'
import { ok, type Result, refuse } from '@/lib/result'
import { canPublish } from './article-policy'
import { isSameSubjects, subjectsOf } from './article-subjects'
import { citationMoves } from './citation-moves'
import { claimSlug } from './claim-slug'
import type { PublishEditionInput } from './edition-input'
import { editionTags } from './edition-tags'
import { liftRetraction } from './lift-retraction'
import { listingMoves, placesOf } from './listing-moves'
import { type LockedEdition, lockEdition } from './lock-edition'
import { type MissingPart, missingParts } from './missing-parts'
import { type PinnedFacts, pinFacts } from './pin-facts'
import { removedPictures } from './removed-pictures'
import { writePublication } from './write-publication'

export type Published = { publicationId: string; locale: string; slug: string; seq: number }

export type PublishRefusal =
  | { reason: 'not-found' }
  | { reason: 'forbidden' }
  /** Another revision has come on top of the one that was looked at. */
  | { reason: 'stale'; headRevisionId: string | null }
  | { reason: 'incomplete'; missing: MissingPart[] }
  /** Pictures of the text that are no longer in the library. */
  | { reason: 'removed-pictures'; mediaIds: string[] }
  | { reason: 'unreleased-facts'; factIds: string[] }
  | { reason: 'slug-taken'; slug: string }
  | { reason: 'unchanged' }

/**
 * Makes one revision public, in one transaction: publication, address, pinned facts, cache change,
 * outbox and audit stand or fall together.
 */
export function publishEdition(
  actor: Actor,
  input: PublishEditionInput,
): Promise<Result<Published, PublishRefusal>> {
  return transact(async (tx) => {
    const edition = await lockEdition(tx, actor, input.editionId)
    if (!edition) return refuse({ reason: 'not-found' })
    if (!canPublish(actor)) return refuse({ reason: 'forbidden' })
    const before = await publishedBefore(tx, edition, input.opId)
    if (before) return ok(before)
    const refusal = await refusalFor(tx, edition, input)
    if (refusal) return refuse(refusal)
    return ok(await publish(tx, { actor, edition, input }))
  })
}

async function refusalFor(
  tx: Tx,
  edition: LockedEdition,
  { revisionId, releases }: PublishEditionInput,
): Promise<PublishRefusal | null> {
  const { head } = edition
  if (head?.id !== revisionId) return { reason: 'stale', headRevisionId: head?.id ?? null }
  const missing = missingParts(head)
  if (missing.length > 0) return { reason: 'incomplete', missing }
  const removed = await removedPictures(tx, head.id)
  if (removed.length > 0) return { reason: 'removed-pictures', mediaIds: removed }
  const printed = await pinFacts(tx, head, releases)
  const { unreleased } = printed
  if (unreleased.length > 0) return { reason: 'unreleased-facts', factIds: unreleased }
  const owner = await slugOwner(tx, edition.locale, head.slug)
  if (owner && owner !== edition.id) return { reason: 'slug-taken', slug: head.slug }
  return releases.length === 0 && (await isUnchanged(tx, edition, printed))
    ? { reason: 'unchanged' }
    : null
}

async function publish(
  tx: Tx,
  { actor, edition, input }: { actor: Actor; edition: LockedEdition; input: PublishEditionInput },
): Promise<Published> {
  const { head } = edition
  if (!head) throw new Error('An edition without a revision got past its refusals')
  const now = await databaseNow(tx)
  const released = await releaseInTransaction(tx, { actor, versionIds: input.releases, now })
  const slugs = await claimSlug(tx, edition, head.slug)
  const places = await placesOf(tx, edition.id)
  const publication = await writePublication(tx, { actor, edition, head, opId: input.opId, now })
  await tx.suppression.updateMany({
    where: { kind: 'EDITION', targetId: edition.id, liftedAt: null },
    data: { liftedAt: now },
  })
  await liftRetraction(tx, edition.id, now)
  await audit(tx, {
    actorId: actor.userId,
    action: 'edition.publish',
    objectType: 'edition',
    objectId: edition.id,
    before: { live: edition.live, publicationId: edition.livePublicationId },
    after: { live: 'PUBLISHED', publicationId: publication.id, revisionId: head.id },
  })
  await tx.outbox.create({
    data: {
      key: `published/${publication.id}`,
      topic: 'edition.published',
      payload: { editionId: edition.id, publicationId: publication.id },
    },
  })
  const lists = await listingMoves(tx, places, await placesOf(tx, edition.id))
  const facts = await citationMoves(tx, [edition.livePublicationId, publication.id])
  await appendCacheChange(tx, 'soft', [...lists.soft, tags.factChanges])
  const moved = [...editionTags(edition, slugs), ...released, ...lists.hard, ...facts]
  const seq = await appendCacheChange(tx, 'hard', moved)
  return { publicationId: publication.id, locale: edition.locale, slug: head.slug, seq }
}

/** A retry of a publication that did happen gets the answer that was lost on the way. */
async function publishedBefore(tx: Tx, edition: LockedEdition, opId: string) {
  const row = await tx.publication.findFirst({
    where: { opId, editionId: edition.id },
    include: { revision: true },
  })
  if (!row) return null
  const { seq } = await tx.readerStamp.findFirstOrThrow()
  return {
    publicationId: row.id,
    locale: row.locale,
    slug: row.revision.slug,
    seq: Number(seq),
  } satisfies Published
}

/** Under a lock on the address: of two pieces that want it at once the second sees the first. */
async function slugOwner(tx: Tx, locale: string, slug: string): Promise<string | null> {
  await lockOperation(tx, `slug/ARTICLE/${locale}/${slug}`)
  const row = await tx.slug.findUnique({
    where: { kind_locale_slug: { kind: 'ARTICLE', locale, slug } },
  })
  return row?.targetId ?? null
}

/** The revision is live as it stands, and no newer box or fact would be printed with it. */
async function isUnchanged(
  tx: Tx,
  edition: LockedEdition,
  { boxRevisionIds, pins }: PinnedFacts,
): Promise<boolean> {
  const { head, livePublicationId, live: state } = edition
  if (!livePublicationId || !head || state === 'RETRACTED') return false
  const live = await tx.publication.findUniqueOrThrow({
    where: { id: livePublicationId },
    include: { boxes: { orderBy: { position: 'asc' } }, facts: true },
  })
  const printed = live.facts.map((fact) => fact.factVersionId).sort()
  const subjects = await subjectsOf(tx, edition.articleId)
  return (
    live.revisionId === head.id &&
    isSameSubjects(live, subjects) &&
    live.boxes.map((box) => box.boxRevisionId).join() === boxRevisionIds.join() &&
    printed.join() ===
      pins
        .map((pin) => pin.factVersionId)
        .sort()
        .join()
  )
}
