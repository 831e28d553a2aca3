import 'server-only'
import { db } from '@/lib/db/client'
import { sortBy } from '@/lib/i18n/collate'
import type { Locale } from '@/lib/i18n/locale'
import { inLocale } from '@/lib/i18n/localized-text'
import { listSubjectRows, type SubjectKind } from './topic-or-series'

export type DeskTopicRow = {
  id: string
  name: string
  slug: string
  /** Pieces that carry it on the desk, published or not. */
  pieces: number
}

/** All topics, or all series, by name in the language. */
export async function listDeskTopics(kind: SubjectKind, locale: Locale): Promise<DeskTopicRow[]> {
  const [rows, slugs, counts] = await Promise.all([
    listSubjectRows(db(), kind),
    db().slug.findMany({ where: { kind, isCurrent: true } }),
    countPieces(kind),
  ])
  const slugOf = new Map(slugs.map(({ targetId, slug }) => [targetId, slug]))
  const topics = rows.map(({ id, name }) => ({
    id,
    name: inLocale(name, locale),
    slug: slugOf.get(id) ?? '',
    pieces: counts.get(id) ?? 0,
  }))
  return sortBy(locale, topics, (topic) => topic.name)
}

async function countPieces(kind: SubjectKind): Promise<Map<string | null, number>> {
  if (kind === 'TOPIC') {
    const rows = await db().articleTopic.groupBy({ by: ['topicId'], _count: { _all: true } })
    return new Map(rows.map(({ topicId, _count }) => [topicId, _count._all]))
  }
  const rows = await db().article.groupBy({ by: ['seriesId'], _count: { _all: true } })
  return new Map(rows.map(({ seriesId, _count }) => [seriesId, _count._all]))
}
