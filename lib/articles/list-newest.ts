import 'server-only'
import { tags } from '@/lib/cache/tags'
import { readerDb } from '@/lib/db/client'
import type { BoxView } from '@/lib/facts/box-view'
import { getPrintedBoxes } from '@/lib/facts/get-printed-boxes'
import type { Locale } from '@/lib/i18n/locale'
import type { ArticleCardView } from './article-view'
import { toCardView } from './to-card-view'

const CARD_COLUMNS = {
  editionId: true,
  publicationId: true,
  slug: true,
  type: true,
  title: true,
  deck: true,
  byline: true,
  firstPublishedAt: true,
} as const

export type NewestPieces = {
  /** The newest piece, with the box it was printed with. */
  lead: (ArticleCardView & { box: BoxView | null }) | null
  /** Those before it, newest first. */
  pieces: ArticleCardView[]
  tags: string[]
}

/** The newest live pieces in one language. */
export async function listNewest(locale: Locale, limit: number): Promise<NewestPieces> {
  const reader = await readerDb()
  const rows = await reader.readerEdition.findMany({
    where: { locale },
    orderBy: [{ firstPublishedAt: 'desc' }, { editionId: 'asc' }],
    take: limit,
    select: CARD_COLUMNS,
  })
  const [first, ...rest] = rows
  const boxes = await getPrintedBoxes(first ? [first.publicationId] : [], locale)
  const box = (first && boxes.get(first.publicationId)?.[0]) ?? null
  return {
    lead: first ? { ...toCardView(first), box } : null,
    pieces: rest.map(toCardView),
    tags: [tags.list(locale), ...(box?.figures.map((figure) => tags.fact(figure.factId)) ?? [])],
  }
}
