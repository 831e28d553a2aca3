import 'server-only'
import { readerDb } from '@/lib/db/client'
import type { ReaderEdition } from '@/lib/db/generated/client'
import { phrase } from '@/lib/facts/phrase'
import type { Locale } from '@/lib/i18n/locale'
import { localizedText } from '@/lib/i18n/localized-text'
import type { SeriesPlace } from './article-view'

const MAX_PARTS = 50

type Part = Pick<ReaderEdition, 'seriesId' | 'seriesNumber'>

/** Where a piece stands in its series; null for one that stands alone. */
export async function seriesPlace(
  locale: Locale,
  { seriesId, seriesNumber }: Part,
): Promise<SeriesPlace | null> {
  if (seriesId === null) return null
  const reader = await readerDb()
  const inSeries = { kind: 'SERIES', key: seriesId } as const
  const [series, rows, last] = await Promise.all([
    reader.readerSeries.findUnique({ where: { id: seriesId } }),
    reader.readerListing.findMany({
      where: { ...inSeries, locale },
      orderBy: [{ seriesNumber: { sort: 'asc', nulls: 'last' } }, { publishedAt: 'asc' }],
      take: MAX_PARTS,
      select: { editionId: true, seriesNumber: true, title: true, slug: true },
    }),
    reader.readerListing.aggregate({ where: inSeries, _max: { seriesNumber: true } }),
  ])
  if (!series) return null
  return {
    slug: series.slug,
    title: phrase(localizedText.parse(series.title), locale),
    number: seriesNumber,
    total: Math.max(rows.length, last._max.seriesNumber ?? 0),
    parts: rows.map(({ seriesNumber: number, ...part }) => ({ ...part, number })),
  }
}
