import 'server-only'
import { tags } from '@/lib/cache/tags'
import { readerDb } from '@/lib/db/client'
import type { Locale } from '@/lib/i18n/locale'
import { findMoved } from '@/lib/slugs/find-moved'
import { boxHref } from './box-href'
import type { BoxView } from './box-view'
import { figureTags } from './figure-tags'
import { toBoxView } from './to-box-view'

/** What stands at a box's address. `tags`: the changes after which the answer may differ. */
export type BoxAnswer = { tags: string[] } & (
  | { kind: 'box'; box: BoxView; printedAt: Date }
  | { kind: 'moved'; location: string }
  | { kind: 'unknown' }
)

/** The box as the newest live publication printed it, in whatever language that was. */
export async function answerBox(locale: Locale, slug: string): Promise<BoxAnswer> {
  const reader = await readerDb()
  const row = await reader.readerBox.findFirst({
    where: { slug },
    orderBy: [{ shownFrom: 'desc' }, { publicationId: 'desc' }],
  })
  if (!row) return await findMoved({ kind: 'BOX', slug, href: (to) => boxHref(locale, to) })
  const box = toBoxView(locale, row)
  return {
    kind: 'box',
    box,
    printedAt: row.shownFrom,
    tags: [tags.sharedAddress('BOX', slug), tags.box(row.boxId), ...figureTags(box.figures)],
  }
}
