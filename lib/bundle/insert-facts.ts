import type { Tx } from '@/lib/db/client'
import { Prisma } from '@/lib/db/generated/client'
import type { Bundle } from './bundle'
import { dateOf } from './day-of'
import type { FactFile } from './fact-file'
import { chunksOf } from './in-chunks'
import type { ObservationEntry } from './observation-file'
import { indicatorsOf, sourcesOf } from './shared-entries'

/** Facts with their ids and dates, each current at its newest version. */
export async function insertFacts(tx: Tx, bundle: Bundle): Promise<void> {
  const facts = bundle.facts.map(({ content }) => content)
  const skipDuplicates = true
  for (const chunk of chunksOf(indicatorsOf(bundle))) {
    const data = chunk.map((one) => ({ ...one, basis: one.basis ?? Prisma.DbNull }))
    await tx.indicator.createMany({ skipDuplicates, data })
  }
  for (const chunk of chunksOf(sourcesOf(bundle))) {
    const data = chunk.map((source) => ({ ...source, publishedOn: dateOf(source.publishedOn) }))
    await tx.source.createMany({ skipDuplicates, data })
  }
  for (const chunk of chunksOf(facts)) await insertChunk(tx, chunk)
  for (const { id, mergedInto } of facts)
    if (mergedInto) await tx.fact.update({ where: { id }, data: { mergedIntoId: mergedInto } })
}

async function insertChunk(tx: Tx, facts: FactFile[]): Promise<void> {
  await tx.fact.createMany({ data: facts.map(factRow) })
  await tx.observation.createMany({
    data: facts.flatMap(({ id, observations }) => observations.map((o) => observationRow(id, o))),
  })
  const versions = facts.flatMap(({ id: factId, versions: own }) =>
    own.map((version) => ({ factId, version })),
  )
  await tx.factVersion.createMany({
    data: versions.map(({ factId, version: { chosen, rivals: _, ...version } }) => ({
      ...version,
      note: version.note ?? Prisma.DbNull,
      details: version.details ?? Prisma.DbNull,
      formula: version.formula ?? Prisma.DbNull,
      ...{ factId, observationId: chosen, opId: version.id },
      state: 'RELEASED' as const,
      proposedAt: version.releasedAt,
    })),
  })
  await tx.factVersionRival.createMany({
    data: versions.flatMap(({ version: { id: versionId, rivals } }) =>
      rivals.map((observationId, position) => ({ versionId, position, observationId })),
    ),
  })
  await tx.$executeRaw`
    UPDATE fact f SET current_version_id = (
      SELECT v.id FROM fact_version v WHERE v.fact_id = f.id ORDER BY v.number DESC LIMIT 1)
    WHERE f.id = ANY(${facts.map(({ id }) => id)}::uuid[])`
}

function factRow({ id, kind, indicator, period, inFactBaseSince }: FactFile) {
  return {
    ...{ id, kind, period, inFactBaseSince },
    opId: id,
    indicatorId: indicator?.id ?? null,
  }
}

function observationRow(factId: string, observation: ObservationEntry) {
  const { value, source, retrievedOn, ...row } = observation
  const columns = { ...row, factId, sourceId: source?.id ?? null, retrievedOn: dateOf(retrievedOn) }
  switch (value.type) {
    case 'number': {
      const { type: _, ...number } = value
      return { ...columns, ...number }
    }
    case 'date':
      return { ...columns, date: dateOf(value.date), datePrecision: value.precision }
    case 'text':
      return { ...columns, text: value.text }
  }
}
