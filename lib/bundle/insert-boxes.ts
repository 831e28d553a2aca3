import type { Tx } from '@/lib/db/client'
import type { Bundle } from './bundle'
import { chunksOf } from './in-chunks'

/** Boxes, each with its newest revision as the head. */
export async function insertBoxes(tx: Tx, bundle: Bundle): Promise<void> {
  const boxes = bundle.boxes.map(({ content }) => content)
  for (const chunk of chunksOf(boxes)) {
    await tx.box.createMany({ data: chunk.map(({ id }) => ({ id })) })
    const revisions = chunk.flatMap(({ id: boxId, revisions: own }) =>
      own.map((revision) => ({ boxId, ...revision })),
    )
    await tx.boxRevision.createMany({
      data: revisions.map(({ factIds: _, ...revision }) => ({ ...revision, opId: revision.id })),
    })
    await tx.boxItem.createMany({
      data: revisions.flatMap(({ id: boxRevisionId, factIds }) =>
        factIds.map((factId, position) => ({ boxRevisionId, position, factId })),
      ),
    })
    await tx.$executeRaw`
      UPDATE box b SET head_revision_id = (
        SELECT r.id FROM box_revision r WHERE r.box_id = b.id ORDER BY r.number DESC LIMIT 1)
      WHERE b.id = ANY(${chunk.map(({ id }) => id)}::uuid[])`
  }
}
