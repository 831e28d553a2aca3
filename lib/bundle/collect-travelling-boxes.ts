import type { Tx } from '@/lib/db/client'
import type { BoxFile } from './box-file'
import { collectBoxes } from './collect-boxes'
import type { Hidden } from './hidden'
import { loadInChunks } from './in-chunks'

/** Every box with what publications printed of it. */
export async function collectAllBoxes(tx: Tx, hidden: Hidden): Promise<BoxFile[]> {
  const rows = await tx.box.findMany({ select: { id: true } })
  const ids = rows.map(({ id }) => id)
  return await loadInChunks(ids, (chunk) => collectBoxes(tx, chunk, hidden.facts))
}

/** The revisions that publications print, and the newest one where all its facts travel. */
export function travellingBoxes(
  boxes: BoxFile[],
  printed: ReadonlySet<string>,
  facts: ReadonlySet<string>,
): BoxFile[] {
  return boxes.flatMap((box) => {
    const head = box.revisions.at(-1)
    const revisions = box.revisions.filter(
      (revision) =>
        printed.has(revision.id) ||
        (revision === head && revision.factIds.every((id) => facts.has(id))),
    )
    return revisions.length > 0 ? [{ ...box, revisions }] : []
  })
}

export function printedFacts(boxes: BoxFile[], printed: ReadonlySet<string>): string[] {
  return boxes.flatMap(({ revisions }) =>
    revisions.filter(({ id }) => printed.has(id)).flatMap(({ factIds }) => factIds),
  )
}
