import 'server-only'
import { readerDb } from '@/lib/db/client'
import type { Locale } from '@/lib/i18n/locale'
import { localizedText } from '@/lib/i18n/localized-text'
import type { BoxView } from './box-view'
import { phrase } from './phrase'
import { printedFigures } from './printed-figures'
import { toFigureView } from './to-figure-view'

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
  for (const { publicationId, boxId, slug, form, title, figures } of rows) {
    const view = {
      ...{ boxId, slug, form },
      title: phrase(localizedText.parse(title), locale),
      figures: printedFigures.parse(figures).map((figure) => toFigureView(locale, figure)),
    }
    printed.set(publicationId, [...(printed.get(publicationId) ?? []), view])
  }
  return printed
}
