import 'server-only'
import { readerDb } from '@/lib/db/client'
import type { Locale } from '@/lib/i18n/locale'
import type { BoxView } from './box-view'
import { toBoxView } from './to-box-view'

/**
 * The boxes of live publications as they were printed, with the facts' pinned versions: by
 * publication, in the order of the page. A publication without a box is not in the map.
 */
export async function getPrintedBoxes(
  publicationIds: string[],
  locale: Locale,
): Promise<Map<string, BoxView[]>> {
  const reader = await readerDb()
  const rows = await reader.readerBox.findMany({
    where: { publicationId: { in: publicationIds } },
    orderBy: { position: 'asc' },
  })
  const printed = new Map<string, BoxView[]>()
  for (const row of rows) {
    const before = printed.get(row.publicationId) ?? []
    printed.set(row.publicationId, [...before, toBoxView(locale, row)])
  }
  return printed
}
