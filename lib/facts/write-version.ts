import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import type { Tx } from '@/lib/db/client'
import type { FactVersion, Prisma, VersionReason } from '@/lib/db/generated/client'
import type { ObservationInput, RecordFactInput } from './fact-input'

type NewVersion = Pick<RecordFactInput, 'label' | 'status' | 'observations' | 'opId'> & {
  factId: string
  number: number
  reason: VersionReason
}

/** Records the observations and proposes the version that rests on them. */
export async function writeVersion(
  tx: Tx,
  actor: Actor,
  version: NewVersion,
): Promise<FactVersion> {
  const { observations, ...data } = version
  const ids: string[] = []
  for (const observation of observations) {
    const row = await tx.observation.create({
      data: observationRow(observation, version.factId, actor),
    })
    ids.push(row.id)
  }
  const [only] = ids
  const isChosen = version.status !== 'SOURCES_DIFFER' && only !== undefined
  return await tx.factVersion.create({
    data: {
      ...data,
      proposedById: actor.userId,
      observationId: isChosen ? only : null,
      rivals: {
        create: isChosen ? [] : ids.map((observationId, position) => ({ observationId, position })),
      },
    },
  })
}

function observationRow(
  input: ObservationInput,
  factId: string,
  actor: Actor,
): Prisma.ObservationCreateInput {
  const { value, source, retrievedOn, ...rest } = input
  return {
    ...rest,
    ...valueColumns(value),
    fact: { connect: { id: factId } },
    createdById: actor.userId,
    retrievedOn: retrievedOn ? day(retrievedOn) : null,
    ...(source && { source: { create: sourceRow(source) } }),
  }
}

function sourceRow({ publishedOn, language, ...source }: NonNullable<ObservationInput['source']>) {
  return { ...source, publishedOn: publishedOn && day(publishedOn), language: language ?? null }
}

function valueColumns(value: ObservationInput['value']) {
  switch (value.type) {
    case 'number': {
      const { type: _, ...columns } = value
      return columns
    }
    case 'date':
      return { date: day(value.date), datePrecision: value.precision }
    case 'text':
      return { text: value.text }
  }
}

function day(iso: string): Date {
  return new Date(`${iso}T00:00:00Z`)
}
