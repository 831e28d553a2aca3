import 'server-only'
import { type Cursor, decodeCursor, encodeCursor } from '@/lib/cursor'
import { db } from '@/lib/db/client'
import { cursorMoment } from '@/lib/db/cursor-moment'
import { Prisma } from '@/lib/db/generated/client'

export type SourceRow = {
  id: string
  title: string
  publisher: string | null
  url: string | null
  group: string | null
  /** Facts that rest on it, or ever did. */
  facts: number
}

export type SourcesPage = { sources: SourceRow[]; older: string | null }

const ON_A_PAGE = 50

/** Sources that fit, newest first. */
export async function listSources(q: string | null, after: string | null): Promise<SourcesPage> {
  const cursor = after ? decodeCursor(after) : null
  // No text in the database has a NUL, and none may be asked for.
  const words = q?.replaceAll('\0', ' ').trim().split(/\s+/).filter(Boolean) ?? []
  const rows = await db().$queryRaw<(SourceRow & Cursor)[]>`
    SELECT (extract(epoch FROM s.created_at) * 1000000)::bigint AS micros, s.id, s.title,
      s.publisher, s.url, s.independence_group AS "group",
      (SELECT count(DISTINCT o.fact_id)::int FROM observation o WHERE o.source_id = s.id) AS facts
    FROM source s
    WHERE ${Prisma.join([...words.map(says), cursor ? olderThan(cursor) : Prisma.sql`true`], ' AND ')}
    ORDER BY s.created_at DESC, s.id DESC
    LIMIT ${ON_A_PAGE + 1}`
  const shown = rows.slice(0, ON_A_PAGE)
  const last = rows.length > ON_A_PAGE ? shown.at(-1) : undefined
  return {
    sources: shown.map(({ micros: _, ...source }) => source),
    older: last ? encodeCursor(last) : null,
  }
}

function says(word: string): Prisma.Sql {
  const pattern = `%${word.replaceAll(/[\\%_]/g, '\\$&')}%`
  return Prisma.sql`concat_ws(' ', s.title, s.publisher, s.url, s.independence_group) ILIKE ${pattern}`
}

function olderThan(cursor: Cursor): Prisma.Sql {
  return Prisma.sql`(s.created_at, s.id) < (${cursorMoment(cursor)}, ${cursor.id}::uuid)`
}
