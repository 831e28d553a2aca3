import 'server-only'
import { type Body, bodySchema } from '@/lib/articles/body'
import { type FigureBlock, isPicture } from '@/lib/articles/body-figure'
import { toCardView } from '@/lib/articles/to-card-view'
import type { ReaderEdition } from '@/lib/db/generated/client'
import { getPrintedBoxes } from '@/lib/facts/get-printed-boxes'
import type { Locale } from '@/lib/i18n/locale'
import { getPictures } from '@/lib/media/get-pictures'
import type { LeadView } from './home-view'

/** A piece as home opens with it. */
export async function getLead(locale: Locale, row: ReaderEdition | null): Promise<LeadView | null> {
  if (!row) return null
  const printed = (await getPrintedBoxes([row.publicationId], locale)).get(row.publicationId) ?? []
  return {
    ...toCardView(row),
    box: printed.find((box) => box.boxId === row.leadBoxId) ?? null,
    ...(await shownFigure(firstFigure(bodySchema.parse(row.body)))),
  }
}

function firstFigure({ content }: Body): FigureBlock | undefined {
  return content.flatMap((block) => (block.type === 'figure' ? [block] : []))[0]
}

async function shownFigure(
  figure: FigureBlock | undefined,
): Promise<Pick<LeadView, 'drawing' | 'picture'>> {
  if (!figure) return { drawing: null, picture: null }
  const { attrs } = figure
  if (!isPicture(attrs)) return { drawing: attrs.drawing, picture: null }
  const picture = (await getPictures([attrs.media])).get(attrs.media)
  return { drawing: null, picture: picture ? { ...picture, alt: attrs.alt } : null }
}
