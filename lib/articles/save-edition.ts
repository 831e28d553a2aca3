import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { audit } from '@/lib/db/audit'
import type { Tx } from '@/lib/db/client'
import type { Revision } from '@/lib/db/generated/client'
import { transact } from '@/lib/db/transact'
import { ok, type Result, refuse } from '@/lib/result'
import { ownArticles } from './article-policy'
import { bodyMediaIds } from './body-pictures'
import type { SaveEditionInput } from './edition-input'
import { type Staleness, staleness } from './staleness'

export type SavedEdition = { revisionId: string; version: number; slug: string; savedAt: Date }

export type SaveRefusal =
  | { reason: 'not-found' }
  | { reason: 'unknown-reference' }
  /** Somebody saved since: nothing was written. */
  | Staleness

/**
 * Makes a revision. The version in the WHERE is the lock: of two saves made on one version the
 * second matches no row and is refused with the text that got there first.
 */
export function saveEdition(
  actor: Actor,
  input: SaveEditionInput,
): Promise<Result<SavedEdition, SaveRefusal>> {
  return transact(async (tx) => {
    const { editionId, baseVersion, opId, content } = input
    const scope = { id: editionId, article: ownArticles(actor) }
    if (!(await tx.edition.count({ where: scope }))) return refuse({ reason: 'not-found' })
    if (!(await knowsReferences(tx, content))) return refuse({ reason: 'unknown-reference' })

    const { count } = await tx.edition.updateMany({
      where: { ...scope, version: baseVersion, revisions: { none: { opId } } },
      data: { version: baseVersion + 1, work: 'DRAFT', approvedRevisionId: null },
    })
    if (count === 0) return (await savedBefore(tx, input)) ?? refuse(await staleness(tx, input))

    const { headRevisionId: parentId } = await tx.edition.findUniqueOrThrow({
      where: { id: editionId },
    })
    const revision = await tx.revision.create({
      data: {
        ...content,
        opId,
        editionId,
        parentId,
        number: baseVersion + 1,
        authorId: actor.userId,
        media: { create: bodyMediaIds(content.body).map((mediaId) => ({ mediaId })) },
      },
    })
    await tx.edition.update({ where: { id: editionId }, data: { headRevisionId: revision.id } })
    // What was typed on the way to it is part of it.
    if (actor.userId) await tx.autosave.deleteMany({ where: { editionId, userId: actor.userId } })
    await audit(tx, {
      actorId: actor.userId,
      action: 'edition.save',
      objectType: 'edition',
      objectId: editionId,
      after: { revisionId: revision.id, version: baseVersion + 1 },
    })
    return ok(toSaved(revision))
  })
}

function toSaved({ id, number, slug, createdAt }: Revision): SavedEdition {
  return { revisionId: id, version: number, slug, savedAt: createdAt }
}

/** A retry of a save that did arrive gets the answer that was lost on the way. */
async function savedBefore(tx: Tx, { opId, editionId }: SaveEditionInput) {
  const row = await tx.revision.findFirst({ where: { opId, editionId } })
  return row && ok(toSaved(row))
}

/** Pictures that have been removed are known still: nobody loses a text over one. */
async function knowsReferences(tx: Tx, { byline, leadBoxId, body }: SaveEditionInput['content']) {
  const mediaIds = bodyMediaIds(body)
  const media = await tx.media.count({ where: { id: { in: mediaIds } } })
  if (media !== mediaIds.length) return false
  const people = await tx.person.count({ where: { id: { in: byline } } })
  const box = leadBoxId ? await tx.box.count({ where: { id: leadBoxId } }) : 1
  return people === new Set(byline).size && people === byline.length && box === 1
}
