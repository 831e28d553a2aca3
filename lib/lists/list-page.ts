import 'server-only'
import type { ArticleCardView } from '@/lib/articles/article-view'
import { type CardRow, toCardView } from '@/lib/articles/to-card-view'
import { type Cursor, encodeCursor } from '@/lib/cursor'
import { readerDb } from '@/lib/db/client'
import { cursorMoment } from '@/lib/db/cursor-moment'
import { Prisma } from '@/lib/db/generated/client'
import type { ListKind } from '@/lib/db/generated/enums'
import type { Locale } from '@/lib/i18n/locale'
import { withinMonth } from './within-month'

export type ListedPiece = ArticleCardView & {
  /** Place in its series, from 1. */
  seriesNumber: number | null
}

export type ListedPage = {
  /** Newest first. */
  pieces: ListedPiece[]
  /** Where the next page begins; null on the last one. */
  older: string | null
}

type Query = {
  kind: ListKind
  /** Empty for ALL. */
  key: string
  locale: Locale
  /** The last piece of the page before. */
  after: Cursor | null
  limit: number
  /** A month as "2026-11": only what came in it, by Baku's calendar. */
  month?: string
}

type Row = CardRow & { micros: bigint; seriesNumber: number | null }

/**
 * One page of a list: a walk down the primary key of `listing` from where the last page ended.
 * The row comparison is what lets it begin there: an OR of columns would read all that is newer.
 */
export async function listPage(query: Query): Promise<ListedPage> {
  const { kind, key, locale, after, limit, month } = query
  const reader = await readerDb()
  const rows = await reader.$queryRaw<Row[]>`
    SELECT (extract(epoch FROM published_at) * 1000000)::bigint AS micros,
      edition_id AS "editionId", slug, type, title, deck, byline,
      published_at AS "firstPublishedAt", series_number AS "seriesNumber",
      is_retracted AS "isRetracted"
    FROM reader_listing
    WHERE kind = ${kind}::"ListKind" AND key = ${key} AND locale = ${locale}
      ${after ? olderThan(after) : Prisma.empty} ${month ? Prisma.sql`AND ${withinMonth(month)}` : Prisma.empty}
    ORDER BY published_at DESC, edition_id DESC
    LIMIT ${limit + 1}`
  const shown = rows.slice(0, limit)
  const last = rows.length > limit ? shown.at(-1) : undefined
  return {
    pieces: shown.map((row) => ({ ...toCardView(row), seriesNumber: row.seriesNumber })),
    older: last ? encodeCursor({ micros: last.micros, id: last.editionId }) : null,
  }
}

function olderThan(cursor: Cursor): Prisma.Sql {
  const moment = cursorMoment(cursor)
  return Prisma.sql`AND (published_at, edition_id) < (${moment}, ${cursor.id}::uuid)`
}
