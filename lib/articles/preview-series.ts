import 'server-only'
import { db } from '@/lib/db/client'
import { phrase } from '@/lib/facts/phrase'
import type { Locale } from '@/lib/i18n/locale'
import { localizedText } from '@/lib/i18n/localized-text'
import type { Subjects } from './article-subjects'
import type { SeriesPart, SeriesPlace } from './article-view'
import { seriesPlace } from './series-place'

type Piece = { editionId: string; title: string; slug: string }
type Query = { locale: Locale; piece: Piece; subjects: Subjects }

/** Where a piece would stand in its series if it were published now. */
export async function previewSeries(query: Query): Promise<SeriesPlace | null> {
  const { locale, piece, subjects } = query
  const { seriesId, seriesNumber: number } = subjects
  if (seriesId === null) return null
  const place =
    (await seriesPlace(locale, subjects)) ?? (await firstOfSeries(locale, seriesId, number))
  if (!place) return null
  const { editionId, title, slug } = piece
  const isListed = place.parts.some((part) => part.editionId === editionId)
  const own = { editionId, title, slug, number }
  const parts = isListed
    ? place.parts.map((part) => (part.editionId === editionId ? own : part))
    : [...place.parts, own].sort(byNumber)
  return { ...place, parts, total: Math.max(place.total, parts.length, number ?? 0) }
}

/** A series that nobody has read anything of has no public page yet. */
async function firstOfSeries(locale: Locale, id: string, number: number | null) {
  const series = await db().series.findUnique({ where: { id } })
  const address = await db().slug.findFirst({
    where: { kind: 'SERIES', targetId: id, isCurrent: true },
  })
  if (!series || !address) return null
  const title = phrase(localizedText.parse(series.title), locale)
  return { slug: address.slug, title, number, total: 0, parts: [] } satisfies SeriesPlace
}

function byNumber(a: SeriesPart, b: SeriesPart): number {
  return (a.number ?? Number.POSITIVE_INFINITY) - (b.number ?? Number.POSITIVE_INFINITY)
}
