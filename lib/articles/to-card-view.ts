import { z } from 'zod'
import type { ReaderEdition } from '@/lib/db/generated/client'
import { bylineEntry } from '@/lib/people/byline-entry'
import type { ArticleCardView } from './article-view'

export type CardRow = Pick<
  ReaderEdition,
  'editionId' | 'slug' | 'type' | 'title' | 'deck' | 'byline' | 'firstPublishedAt'
> &
  ({ retractedAt: Date | null } | { isRetracted: boolean })

export function toCardView(row: CardRow): ArticleCardView {
  return {
    editionId: row.editionId,
    slug: row.slug,
    type: row.type,
    title: row.title,
    deck: row.deck,
    byline: z.array(bylineEntry).parse(row.byline),
    publishedAt: row.firstPublishedAt,
    isRetracted: 'isRetracted' in row ? row.isRetracted : row.retractedAt !== null,
  }
}
