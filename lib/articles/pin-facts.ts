import 'server-only'
import type { Tx } from '@/lib/db/client'
import type { Revision } from '@/lib/db/generated/client'

export type Pin = { factId: string; factVersionId: string }

export type PinnedFacts = {
  boxRevisionId: string | null
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
  revision: Pick<Revision, 'leadBoxId'>,
  releases: string[],
): Promise<PinnedFacts> {
  const box =
    revision.leadBoxId &&
    (await tx.box.findUnique({
      where: { id: revision.leadBoxId },
      include: { headRevision: { include: { items: { include: { fact: true } } } } },
    }))
  const boxRevision = box ? box.headRevision : null
  const facts = boxRevision?.items.map((item) => item.fact) ?? []
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
  return { boxRevisionId: boxRevision?.id ?? null, pins, unreleased }
}
