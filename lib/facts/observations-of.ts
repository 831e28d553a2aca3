import 'server-only'
import type { Prisma } from '@/lib/db/generated/client'

const OBSERVATION = { include: { source: true } } as const

export const WITH_OBSERVATIONS = {
  observation: OBSERVATION,
  rivals: { orderBy: { position: 'asc' }, include: { observation: OBSERVATION } },
} as const satisfies Prisma.FactVersionInclude

type VersionRow = Prisma.FactVersionGetPayload<{ include: typeof WITH_OBSERVATIONS }>

export type ObservationRow = NonNullable<VersionRow['observation']>

/** What a version rests on: the chosen observation, or the rivals in their order. */
export function observationsOf({
  observation,
  rivals,
}: Pick<VersionRow, 'observation' | 'rivals'>): ObservationRow[] {
  return observation ? [observation] : rivals.map((rival) => rival.observation)
}
