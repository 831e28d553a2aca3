import 'server-only'
import { ARTICLE_TYPES } from '@/lib/articles/article-type'
import { bodySchema } from '@/lib/articles/body'
import { isPicture } from '@/lib/articles/body-figure'
import { toCardView } from '@/lib/articles/to-card-view'
import { tags } from '@/lib/cache/tags'
import { readerDb } from '@/lib/db/client'
import { figureTags } from '@/lib/facts/figure-tags'
import { getPrintedBoxes } from '@/lib/facts/get-printed-boxes'
import { phrase } from '@/lib/facts/phrase'
import type { Locale } from '@/lib/i18n/locale'
import { localizedText } from '@/lib/i18n/localized-text'
import type { HomeView, LeadView } from './home-view'
import { listPage } from './list-page'

const PIECES_IN_SECTION = 3
const PARTS_OF_SERIES = 6

/** Home in one language: the newest piece, the sections, the series that was added to last. */
export async function getHome(locale: Locale): Promise<HomeView> {
  const [lead, sections, series] = await Promise.all([
    getLead(locale),
    listSections(locale),
    getNewestSeries(locale),
  ])
  return {
    lead,
    sections: sections.flatMap(({ type, pieces }) => {
      const others = pieces.filter((piece) => piece.editionId !== lead?.editionId)
      return others.length > 0 ? [{ type, pieces: others.slice(0, PIECES_IN_SECTION) }] : []
    }),
    series,
    tags: [tags.list(locale), ...figureTags(lead?.box?.figures ?? [])],
  }
}

async function getLead(locale: Locale): Promise<LeadView | null> {
  const { pieces } = await listPage({ kind: 'ALL', key: '', locale, after: null, limit: 1 })
  const [newest] = pieces
  if (!newest) return null
  const reader = await readerDb()
  const row = await reader.readerEdition.findUnique({ where: { editionId: newest.editionId } })
  if (!row) return null
  const printed = (await getPrintedBoxes([row.publicationId], locale)).get(row.publicationId) ?? []
  return {
    ...toCardView(row),
    box: printed.find((box) => box.boxId === row.leadBoxId) ?? null,
    drawing: firstDrawing(bodySchema.parse(row.body)),
  }
}

function firstDrawing({ content }: ReturnType<typeof bodySchema.parse>) {
  const [figure] = content.flatMap((block) => (block.type === 'figure' ? [block] : []))
  return figure && !isPicture(figure.attrs) ? figure.attrs.drawing : null
}

function listSections(locale: Locale) {
  return Promise.all(
    ARTICLE_TYPES.map(async (type) => {
      const query = { kind: 'TYPE', key: type, locale, after: null } as const
      const { pieces } = await listPage({ ...query, limit: PIECES_IN_SECTION + 1 })
      return { type, pieces }
    }),
  )
}

async function getNewestSeries(locale: Locale): Promise<HomeView['series']> {
  const reader = await readerDb()
  const newest = await reader.readerList.findFirst({
    where: { kind: 'SERIES', locale },
    orderBy: { newestAt: 'desc' },
  })
  const series = newest && (await reader.readerSeries.findUnique({ where: { id: newest.key } }))
  if (!series) return null
  const query = { kind: 'SERIES', key: series.id, locale, after: null } as const
  const { pieces } = await listPage({ ...query, limit: PARTS_OF_SERIES })
  return {
    slug: series.slug,
    title: phrase(localizedText.parse(series.title), locale),
    parts: pieces.toSorted((a, b) => (a.seriesNumber ?? 0) - (b.seriesNumber ?? 0)),
  }
}
