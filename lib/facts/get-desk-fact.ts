import 'server-only'
import { z } from 'zod'
import { nameUsers } from '@/lib/auth/name-users'
import { db } from '@/lib/db/client'
import type { Prisma } from '@/lib/db/generated/client'
import type { Locale } from '@/lib/i18n/locale'
import { type DeskFigure, toDeskFigure, WITH_NEWEST_VERSION } from './desk-figure'
import { type DeskIndicator, toDeskIndicator } from './desk-indicator'
import { type DeskVersion, toDeskVersion } from './desk-version'
import { formula } from './fact-details'
import { WITH_OBSERVATIONS } from './observations-of'

/** A fact as the desk works on it: all that was ever held of it, newest first. */
export type DeskFact = {
  figure: DeskFigure
  slug: string
  period: string
  indicator: DeskIndicator | null
  isInBase: boolean
  hasReleased: boolean
  versions: DeskVersion[]
  /** The same indicator in other periods. */
  siblings: { factId: string; period: string }[]
}

const WITH_ALL = {
  ...WITH_NEWEST_VERSION,
  versions: { orderBy: { number: 'desc' }, include: WITH_OBSERVATIONS },
  indicator: { include: { facts: { select: { id: true, period: true } } } },
} as const satisfies Prisma.FactInclude

export async function getDeskFact(factId: string, locale: Locale): Promise<DeskFact | null> {
  if (!z.uuid().safeParse(factId).success) return null
  const fact = await db().fact.findUnique({ where: { id: factId }, include: WITH_ALL })
  if (!fact) return null
  const [newest] = fact.versions
  const operandIds = formula.nullable().parse(newest?.formula ?? null)?.of ?? []
  const [operands, address, names] = await Promise.all([
    db().fact.findMany({ where: { id: { in: operandIds } }, include: WITH_NEWEST_VERSION }),
    db().slug.findFirst({ where: { kind: 'FACT', targetId: factId, isCurrent: true } }),
    nameUsers(fact.versions.flatMap((one) => [one.proposedById, one.releasedById])),
  ])
  const [figure] = toDeskFigure(locale, fact, operands)
  if (!figure) return null
  const { indicator, versions, period } = fact
  return {
    ...{ figure, period, slug: address?.slug ?? '' },
    indicator: indicator && toDeskIndicator(indicator),
    isInBase: fact.inFactBaseSince !== null,
    hasReleased: fact.currentVersionId !== null,
    versions: versions.map((version) =>
      toDeskVersion(locale, version, { currentId: fact.currentVersionId, names }),
    ),
    siblings: (indicator?.facts ?? [])
      .filter(({ id }) => id !== factId)
      .map(({ id, period: other }) => ({ factId: id, period: other }))
      .sort((a, b) => (a.period < b.period ? 1 : -1)),
  }
}
