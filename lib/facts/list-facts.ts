import 'server-only'
import { tags } from '@/lib/cache/tags'
import { type Cursor, encodeCursor } from '@/lib/cursor'
import { readerDb } from '@/lib/db/client'
import { cursorMoment } from '@/lib/db/cursor-moment'
import { Prisma, type ReaderFact } from '@/lib/db/generated/client'
import type { Locale } from '@/lib/i18n/locale'
import type { FigureView } from './box-view'
import { toFactRow } from './reader-fact-row'
import { toFigureView } from './to-figure-view'

export type ListedFact = { figure: FigureView; releasedAt: Date }

export type FactsPage = {
  /** Newest first. */
  facts: ListedFact[]
  /** Where the next page begins; null on the last one. */
  older: string | null
  /** What moves when a fact on this page changes or ceases to be public. */
  tags: string[]
}

type Row = { micros: bigint; id: string }

/** A page of the fact base by the moment of release, `after` the last fact of the page before. */
export async function listFacts(
  locale: Locale,
  { after, limit }: { after: Cursor | null; limit: number },
): Promise<FactsPage> {
  const reader = await readerDb()
  const rows = await reader.$queryRaw<Row[]>`
    SELECT (extract(epoch FROM released_at) * 1000000)::bigint AS micros, id
    FROM reader_fact ${after ? olderThan(after) : Prisma.empty}
    ORDER BY released_at DESC, id DESC
    LIMIT ${limit + 1}`
  const shown = rows.slice(0, limit)
  const last = rows.length > limit ? shown.at(-1) : undefined
  const ids = shown.map((row) => row.id)
  const facts = await reader.readerFact.findMany({ where: { id: { in: ids } } })
  const byId = new Map(facts.map((fact) => [fact.id, fact]))
  return {
    facts: ids.flatMap((id) => toListedFact(locale, byId.get(id))),
    older: last ? encodeCursor(last) : null,
    tags: ids.flatMap((id) => [tags.fact(id), tags.citedBy(id)]),
  }
}

function toListedFact(locale: Locale, row: ReaderFact | undefined): ListedFact[] {
  if (!row) return []
  return [{ figure: toFigureView(locale, toFactRow(row)), releasedAt: row.releasedAt }]
}

/** The first condition lets the index begin there, the second tells apart facts of one moment. */
function olderThan(cursor: Cursor): Prisma.Sql {
  const moment = cursorMoment(cursor)
  return Prisma.sql`
    WHERE released_at <= ${moment} AND (released_at, id) < (${moment}, ${cursor.id}::uuid)`
}
