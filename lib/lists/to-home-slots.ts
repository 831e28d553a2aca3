import type { Prisma } from '@/lib/db/generated/client'
import type { HomeChoice } from './home-choice'

/** A choice as the rows that hold it, in their order. */
export function toHomeSlots(
  locale: string,
  { pieces, sections }: HomeChoice,
): Prisma.HomeSlotCreateManyInput[] {
  return [
    ...pieces.map((editionId, position) => ({
      ...{ locale, position, editionId },
      place: 'PIECE' as const,
    })),
    ...sections.map(({ kind: listKind, key: listKey }, position) => ({
      ...{ locale, position, listKind, listKey },
      place: 'SECTION' as const,
    })),
  ]
}
