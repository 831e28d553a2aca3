import 'server-only'
import { tags } from '@/lib/cache/tags'
import type { Tx } from '@/lib/db/client'

/**
 * The tags that move when one publication follows another, or none does: facts, boxes and pictures
 * that it alone prints become public with it, and cease to be.
 */
export async function citationMoves(
  tx: Tx,
  publicationIds: readonly (string | null)[],
): Promise<string[]> {
  const ids = publicationIds.filter((id) => id !== null)
  const facts = await tx.publicationFact.findMany({ where: { publicationId: { in: ids } } })
  const boxes = await tx.publicationBox.findMany({
    where: { publicationId: { in: ids } },
    select: { boxRevision: { select: { boxId: true } } },
  })
  const factIds = facts.map((fact) => fact.factId)
  const boxIds = boxes.map((box) => box.boxRevision.boxId)
  const slugs = await tx.slug.findMany({ where: { targetId: { in: [...factIds, ...boxIds] } } })
  return [
    ...factIds.map(tags.citedBy),
    ...boxIds.map(tags.box),
    ...slugs.map(({ kind, slug }) => tags.sharedAddress(kind, slug)),
    ...(await pictureMoves(tx, ids)),
  ]
}

/** Those in the text, and photographs of who signs. */
async function pictureMoves(tx: Tx, publicationIds: string[]): Promise<string[]> {
  const revisions = await tx.revision.findMany({
    where: { publications: { some: { id: { in: publicationIds } } } },
    select: { byline: true, media: { select: { media: { select: { sha256: true } } } } },
  })
  const people = await tx.person.findMany({
    where: { id: { in: revisions.flatMap(({ byline }) => byline) }, photoId: { not: null } },
    select: { photo: { select: { sha256: true } } },
  })
  const shown = revisions.flatMap((revision) => revision.media.map(({ media }) => media.sha256))
  const photos = people.flatMap(({ photo }) => photo?.sha256 ?? [])
  return [...new Set([...shown, ...photos])].map(tags.media)
}
