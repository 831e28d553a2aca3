import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import type { Tx } from '@/lib/db/client'
import { type FactVersion, Prisma, type VersionReason } from '@/lib/db/generated/client'
import type { LocalizedText } from '@/lib/i18n/localized-text'
import type { FactDetails, Formula } from './fact-details'
import type { ObservationInput, RecordFactInput } from './fact-input'
import { sourceIdFor } from './source-id-for'

type NewVersion = Pick<RecordFactInput, 'label' | 'status' | 'observations' | 'opId'> & {
  factId: string
  number: number
  reason: VersionReason
  note?: LocalizedText | null | undefined
  details: FactDetails | null
  formula: Formula | null
}

/** Records the observations and proposes the version that rests on them. */
export async function writeVersion(
  tx: Tx,
  actor: Actor,
  version: NewVersion,
): Promise<FactVersion> {
  const { observations, details, formula, note, ...data } = version
  const ids: string[] = []
  for (const observation of observations) {
    const sourceId = observation.source && (await sourceIdFor(tx, observation.source))
    const row = observationRow(observation, version.factId, actor)
    ids.push((await tx.observation.create({ data: { ...row, sourceId } })).id)
  }
  const [only] = ids
  const isChosen = version.status !== 'SOURCES_DIFFER' && only !== undefined
  return await tx.factVersion.create({
    data: {
      ...data,
      note: note ?? Prisma.DbNull,
      details: details ?? Prisma.DbNull,
      formula: formula ?? Prisma.DbNull,
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
): Prisma.ObservationUncheckedCreateInput {
  const { value, source: _, retrievedOn, ...rest } = input
  return {
    ...rest,
    ...valueColumns(value),
    factId,
    createdById: actor.userId,
    retrievedOn: retrievedOn ? day(retrievedOn) : null,
  }
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
