import 'server-only'
import type { Tx } from '@/lib/db/client'
import type { Revision } from '@/lib/db/generated/client'
import { bodySchema } from './body'
import { bodyBoxIds } from './body-boxes'

export type Pin = { factId: string; factVersionId: string }

export type PinnedFacts = {
  /** The box under the deck, then those in the text, each once. */
  boxRevisionIds: string[]
  pins: Pin[]
  /** Facts without a released version: readers could not be told what they say. */
  unreleased: string[]
}

/**
 * Which version of each fact a publication of `revision` prints: the one about to be released
 * with it, else the current one.
 */
export async function pinFacts(
  tx: Tx,
  revision: Pick<Revision, 'leadBoxId' | 'body'>,
  releases: string[],
): Promise<PinnedFacts> {
  const boxRevisions = await boxesOf(tx, revision)
  const items = boxRevisions.flatMap((box) => box.items)
  const facts = [...new Map(items.map((item) => [item.factId, item.fact])).values()]
  const proposed = await tx.factVersion.findMany({
    where: { id: { in: releases }, factId: { in: facts.map((fact) => fact.id) } },
    orderBy: { number: 'asc' },
  })
  const releasedNow = new Map(proposed.map((version) => [version.factId, version.id]))

  const pins: Pin[] = []
  const unreleased: string[] = []
  for (const fact of facts) {
    const factVersionId = releasedNow.get(fact.id) ?? fact.currentVersionId
    if (factVersionId) pins.push({ factId: fact.id, factVersionId })
    else unreleased.push(fact.id)
  }
  return { boxRevisionIds: boxRevisions.map((box) => box.id), pins, unreleased }
}

async function boxesOf(tx: Tx, { leadBoxId, body }: Pick<Revision, 'leadBoxId' | 'body'>) {
  const ids = [
    ...new Set([...(leadBoxId ? [leadBoxId] : []), ...bodyBoxIds(bodySchema.parse(body))]),
  ]
  const boxes = await tx.box.findMany({
    where: { id: { in: ids } },
    include: { headRevision: { include: { items: { include: { fact: true } } } } },
  })
  const byId = new Map(boxes.map((box) => [box.id, box.headRevision]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}
