import 'server-only'
import { db } from '@/lib/db/client'
import type { Locale } from '@/lib/i18n/locale'
import { inLocale, localizedText } from '@/lib/i18n/localized-text'

export type BoxName = { boxId: string; title: string }

/** The boxes that a fact stands in now. */
export async function listBoxesWith(factId: string, locale: Locale): Promise<BoxName[]> {
  const boxes = await db().box.findMany({
    where: { headRevision: { items: { some: { factId } } } },
    orderBy: { createdAt: 'desc' },
    include: { headRevision: { select: { title: true } } },
  })
  return boxes.map(({ id, headRevision }) => ({
    boxId: id,
    title: inLocale(localizedText.parse(headRevision?.title ?? {}), locale),
  }))
}
