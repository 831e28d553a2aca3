import 'server-only'
import type { Tx } from '@/lib/db/client'
import type { Fact, Revision } from '@/lib/db/generated/client'
import { formula } from '@/lib/facts/fact-details'
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
  const shown = boxRevisions.flatMap((box) => box.items.map((item) => item.fact))
  const proposed = await tx.factVersion.findMany({
    where: { id: { in: releases } },
    orderBy: { number: 'asc' },
  })
  const releasedNow = new Map(proposed.map((version) => [version.factId, version.id]))
  const pinOf = (fact: Fact) => releasedNow.get(fact.id) ?? fact.currentVersionId
  const operands = await operandsOf(
    tx,
    shown.flatMap((fact) => pinOf(fact) ?? []),
  )
  const facts = [...new Map([...shown, ...operands].map((fact) => [fact.id, fact])).values()]

  const pins: Pin[] = []
  const unreleased: string[] = []
  for (const fact of facts) {
    const factVersionId = pinOf(fact)
    if (factVersionId) pins.push({ factId: fact.id, factVersionId })
    else unreleased.push(fact.id)
  }
  return { boxRevisionIds: boxRevisions.map((box) => box.id), pins, unreleased }
}

/** A calculated value is printed with what it is calculated from. */
async function operandsOf(tx: Tx, versionIds: string[]): Promise<Fact[]> {
  const versions = await tx.factVersion.findMany({
    where: { id: { in: versionIds } },
    select: { formula: true },
  })
  const ids = versions.flatMap((version) => formula.nullable().parse(version.formula)?.of ?? [])
  return ids.length > 0 ? await tx.fact.findMany({ where: { id: { in: ids } } }) : []
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
