import 'server-only'
import type { Locale } from '@/lib/i18n/locale'
import { listPage } from '@/lib/lists/list-page'
import type { ArticleCardView } from './article-view'

const MAX_RELATED = 4
/** Enough of each topic that the piece itself and the parts of its series can be left out. */
const ASKED_OF_TOPIC = 12

type Query = { locale: Locale; topicIds: string[]; without: string[] }

/**
 * Pieces in the same language that share topics: those that share most first, then the newest.
 * `without`: editions that the page shows anyway.
 */
export async function relatedPieces(query: Query): Promise<ArticleCardView[]> {
  const { locale, topicIds, without } = query
  const pages = await Promise.all(
    topicIds.map((key) =>
      listPage({ kind: 'TOPIC', key, locale, after: null, limit: ASKED_OF_TOPIC }),
    ),
  )
  const shared = new Map<string, { piece: ArticleCardView; topics: number }>()
  for (const { seriesNumber: _, ...piece } of pages.flatMap((page) => page.pieces)) {
    const topics = (shared.get(piece.editionId)?.topics ?? 0) + 1
    if (!without.includes(piece.editionId)) shared.set(piece.editionId, { piece, topics })
  }
  return [...shared.values()]
    .sort((a, b) => b.topics - a.topics || +b.piece.publishedAt - +a.piece.publishedAt)
    .slice(0, MAX_RELATED)
    .map(({ piece }) => piece)
}
