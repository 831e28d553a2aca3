import 'server-only'
import { type Cursor, decodeCursor, encodeCursor } from '@/lib/cursor'
import { db } from '@/lib/db/client'
import { cursorMoment } from '@/lib/db/cursor-moment'
import { Prisma } from '@/lib/db/generated/client'
import { type DeskFigure, toDeskFigure, WITH_NEWEST_VERSION } from '@/lib/facts/desk-figure'
import type { FactFilter, FactState } from '@/lib/facts/fact-filter'
import type { Locale } from '@/lib/i18n/locale'

export type FactBasePage = {
  facts: DeskFigure[]
  /** Where the next page begins; null on the last one. */
  older: string | null
}

const ON_A_PAGE = 40

/** Facts on record that fit, newest first, each at its newest version. */
export async function listFactBase(
  locale: Locale,
  filter: FactFilter,
  after: string | null,
): Promise<FactBasePage> {
  const cursor = after ? decodeCursor(after) : null
  const rows = await db().$queryRaw<Cursor[]>`
    SELECT (extract(epoch FROM f.created_at) * 1000000)::bigint AS micros, f.id
    FROM fact f
    JOIN LATERAL (
      SELECT * FROM fact_version v WHERE v.fact_id = f.id ORDER BY v.number DESC LIMIT 1
    ) v ON true
    LEFT JOIN indicator i ON i.id = f.indicator_id
    WHERE ${Prisma.join(conditions(filter, cursor), ' AND ')}
    ORDER BY f.created_at DESC, f.id DESC
    LIMIT ${ON_A_PAGE + 1}`
  const shown = rows.slice(0, ON_A_PAGE)
  const last = rows.length > ON_A_PAGE ? shown.at(-1) : undefined
  const ids = shown.map((row) => row.id)
  const facts = await db().fact.findMany({
    where: { id: { in: ids } },
    include: WITH_NEWEST_VERSION,
  })
  return {
    facts: ids.flatMap((id) => {
      const fact = facts.find((one) => one.id === id)
      return fact ? toDeskFigure(locale, fact) : []
    }),
    older: last ? encodeCursor(last) : null,
  }
}

function conditions(
  { q, kind, country, topic, state }: FactFilter,
  after: Cursor | null,
): Prisma.Sql[] {
  return [
    Prisma.sql`f.merged_into_id IS NULL`,
    ...(after
      ? [Prisma.sql`(f.created_at, f.id) < (${cursorMoment(after)}, ${after.id}::uuid)`]
      : []),
    ...(q?.split(/\s+/).map(says) ?? []),
    ...(kind ? [Prisma.sql`f.kind = ${kind}::"FactKind"`] : []),
    ...(country ? [isAboutCountry(country)] : []),
    ...(topic ? [isPrintedUnder(topic)] : []),
    ...(state ? [STATES[state]] : []),
  ]
}

/** Every word stands somewhere in what the fact or its indicator is called, in any language. */
function says(word: string): Prisma.Sql {
  const pattern = `%${word.replaceAll(/[\\%_]/g, '\\$&')}%`
  return Prisma.sql`EXISTS (
    SELECT FROM (VALUES (v.label), (i.label)) AS named(texts), jsonb_each_text(named.texts) AS said
    WHERE said.value ILIKE ${pattern})`
}

function isAboutCountry(country: string): Prisma.Sql {
  return Prisma.sql`(v.details ->> 'from' = ${country} OR v.details ->> 'to' = ${country}
    OR jsonb_exists(v.details -> 'parties', ${country}))`
}

function isPrintedUnder(topicId: string): Prisma.Sql {
  return Prisma.sql`EXISTS (
    SELECT FROM publication_fact pf JOIN publication p ON p.id = pf.publication_id
    WHERE pf.fact_id = f.id AND ${topicId}::uuid = ANY(p.topic_ids))`
}

const STATES: Record<FactState, Prisma.Sql> = {
  'no-source': Prisma.sql`NOT EXISTS (
    SELECT FROM observation o WHERE o.source_id IS NOT NULL AND (o.id = v.observation_id
      OR o.id IN (SELECT r.observation_id FROM fact_version_rival r WHERE r.version_id = v.id)))`,
  rivals: Prisma.sql`v.status = 'SOURCES_DIFFER'`,
  due: Prisma.sql`(v.status IN ('STALE', 'UNVERIFIED') OR EXISTS (
    SELECT FROM observation o WHERE o.id = v.observation_id
      AND o.retrieved_on < now() - interval '1 year'))`,
  proposed: Prisma.sql`v.state = 'PROPOSED'`,
}
