import 'server-only'
import { db } from '@/lib/db/client'
import type { Locale } from '@/lib/i18n/locale'
import { type DeskFigure, toDeskFigure, WITH_NEWEST_VERSION } from './desk-figure'

const MAX_LISTED = 500

/** Facts on record, newest first, each at its newest version. */
export async function listDeskFacts(locale: Locale): Promise<DeskFigure[]> {
  const facts = await db().fact.findMany({
    where: { mergedIntoId: null },
    orderBy: { createdAt: 'desc' },
    take: MAX_LISTED,
    include: WITH_NEWEST_VERSION,
  })
  return facts.flatMap((fact) => toDeskFigure(locale, fact))
}
