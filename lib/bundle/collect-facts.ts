import type { Tx } from '@/lib/db/client'
import type { Observation, Source } from '@/lib/db/generated/client'
import { collectAddresses } from './collect-addresses'
import { dayOf } from './day-of'
import { type FactFile, factFile } from './fact-file'

/** Facts with what readers may know of them: released versions and the observations they rest on. */
export async function collectFacts(tx: Tx, ids: string[]): Promise<FactFile[]> {
  const rows = await tx.fact.findMany({
    where: { id: { in: ids }, versions: { some: { state: 'RELEASED' } } },
    include: {
      indicator: true,
      observations: { include: { source: true }, orderBy: { id: 'asc' } },
      versions: {
        where: { state: 'RELEASED' },
        include: { rivals: { orderBy: { position: 'asc' } } },
        orderBy: { number: 'asc' },
      },
    },
    orderBy: { id: 'asc' },
  })
  const addressOf = await collectAddresses(tx, 'FACT', ids)
  return rows.map(({ indicator, observations, versions, ...fact }) => {
    const stated = new Set(
      versions.flatMap(({ observationId, rivals }) => [
        observationId,
        ...rivals.map((rival) => rival.observationId),
      ]),
    )
    return factFile.parse({
      id: fact.id,
      kind: fact.kind,
      ...addressOf(fact.id),
      indicator: indicator && withoutCreatedAt(indicator),
      period: fact.period,
      mergedInto: fact.mergedIntoId,
      inFactBaseSince: fact.inFactBaseSince?.toISOString() ?? null,
      observations: observations.filter(({ id }) => stated.has(id)).map(toEntry),
      versions: versions.map(({ id, number, label, status, reason, note, ...version }) => ({
        ...{ id, number, label, status, reason, note },
        details: version.details,
        formula: version.formula,
        chosen: version.observationId,
        rivals: version.rivals.map(({ observationId }) => observationId),
        releasedAt: version.releasedAt?.toISOString(),
      })),
    })
  })
}

function withoutCreatedAt<T extends { createdAt: Date }>({ createdAt: _, ...rest }: T) {
  return rest
}

function toEntry(row: Observation & { source: Source | null }) {
  const { id, reportedText, reporter, asOf, exactQuote, source } = row
  return {
    ...{ id, reportedText, reporter, asOf, exactQuote },
    value: statedIn(row),
    retrievedOn: dayOf(row.retrievedOn),
    source: source && {
      id: source.id,
      title: source.title,
      publisher: source.publisher,
      url: source.url,
      publishedOn: dayOf(source.publishedOn),
      language: source.language,
      independenceGroup: source.independenceGroup,
    },
  }
}

function statedIn({ lo, hi, unit, qualifier, resolution, ...row }: Observation) {
  if (lo !== null) {
    return {
      ...{ type: 'number', unit, qualifier },
      lo: lo.toFixed(),
      hi: (hi ?? lo).toFixed(),
      resolution: resolution?.toFixed() ?? null,
    }
  }
  if (row.date !== null)
    return { type: 'date', date: dayOf(row.date), precision: row.datePrecision ?? 'DAY' }
  return { type: 'text', text: row.text }
}
