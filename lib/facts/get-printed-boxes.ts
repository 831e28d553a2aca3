import 'server-only'
import { readerDb } from '@/lib/db/client'
import type { ReaderBox, ReaderFigure, ReaderObservation } from '@/lib/db/generated/client'
import { formatIsoDate } from '@/lib/i18n/format-date'
import type { SiteLocale } from '@/lib/i18n/locale'
import { inLocale, localizedText } from '@/lib/i18n/localized-text'
import type { BoxView, FigureView, SourceView } from './box-view'
import { formatValue } from './format-value'

/**
 * The boxes of live publications as they were printed, with the facts' pinned versions: by
 * publication, in the order of the page. A publication without a box is not in the map.
 */
export async function getPrintedBoxes(
  publicationIds: string[],
  locale: SiteLocale,
): Promise<Map<string, BoxView[]>> {
  const reader = await readerDb()
  const where = { publicationId: { in: publicationIds } }
  const [boxes, figures] = await Promise.all([
    reader.readerBox.findMany({ where, orderBy: { position: 'asc' } }),
    reader.readerFigure.findMany({ where, orderBy: { position: 'asc' } }),
  ])
  const observations = await reader.readerObservation.findMany({
    where: { versionId: { in: figures.map((figure) => figure.versionId) } },
    orderBy: { position: 'asc' },
  })
  const printed = new Map<string, BoxView[]>()
  for (const box of boxes) {
    const own = figures.filter((figure) => isIn(box, figure))
    const view = toBoxView(locale, { box, figures: own, observations })
    printed.set(box.publicationId, [...(printed.get(box.publicationId) ?? []), view])
  }
  return printed
}

function isIn(box: ReaderBox, figure: ReaderFigure): boolean {
  return figure.publicationId === box.publicationId && figure.boxPosition === box.position
}

type BoxRows = { box: ReaderBox; figures: ReaderFigure[]; observations: ReaderObservation[] }

function toBoxView(locale: SiteLocale, { box, figures, observations }: BoxRows): BoxView {
  return {
    boxId: box.boxId,
    slug: box.slug,
    title: inLocale(localizedText.parse(box.title), locale),
    figures: figures.map((figure) =>
      toFigureView(
        locale,
        figure,
        observations.filter((one) => one.versionId === figure.versionId),
      ),
    ),
  }
}

export type FigureRow = Pick<ReaderFigure, 'factId' | 'label' | 'status' | 'period'>

/** One figure in words and digits of the language; rivals stand side by side, none chosen. */
export function toFigureView(
  locale: SiteLocale,
  figure: FigureRow,
  observations: Omit<ReaderObservation, 'versionId' | 'position'>[],
): FigureView {
  const [first] = observations
  const rivals = figure.status === 'SOURCES_DIFFER' ? observations : []
  const asOf = figure.period || first?.asOf
  return {
    factId: figure.factId,
    label: inLocale(localizedText.parse(figure.label), locale),
    status: figure.status,
    value: first ? formatValue(locale, first) : { qualifier: null, amount: '—', unit: null },
    asOf: asOf
      ? asOf
          .split('/')
          .map((day) => formatIsoDate(locale, day))
          .join(' – ')
      : null,
    rivals: rivals.map((rival) => ({
      value: formatValue(locale, rival),
      reporter: inLocale(localizedText.parse(rival.reporter), locale),
      source: toSourceView(rival),
    })),
    source: first ? toSourceView(first) : null,
  }
}

function toSourceView(
  row: Pick<ReaderObservation, 'sourceTitle' | 'sourcePublisher' | 'sourceUrl' | 'sourceDate'>,
): SourceView | null {
  if (!row.sourceTitle) return null
  return {
    title: row.sourceTitle,
    publisher: row.sourcePublisher,
    url: row.sourceUrl,
    publishedOn: row.sourceDate?.toISOString().slice(0, 10) ?? null,
  }
}
