import 'server-only'
import { type Body, bodySchema } from '@/lib/articles/body'
import { isPicture } from '@/lib/articles/body-figure'
import { toCardView } from '@/lib/articles/to-card-view'
import type { ReaderEdition } from '@/lib/db/generated/client'
import { getPrintedBoxes } from '@/lib/facts/get-printed-boxes'
import type { Locale } from '@/lib/i18n/locale'
import type { LeadView } from './home-view'

/** A piece as home opens with it. */
export async function getLead(locale: Locale, row: ReaderEdition | null): Promise<LeadView | null> {
  if (!row) return null
  const printed = (await getPrintedBoxes([row.publicationId], locale)).get(row.publicationId) ?? []
  return {
    ...toCardView(row),
    box: printed.find((box) => box.boxId === row.leadBoxId) ?? null,
    drawing: firstDrawing(bodySchema.parse(row.body)),
  }
}

function firstDrawing({ content }: Body): LeadView['drawing'] {
  const [figure] = content.flatMap((block) => (block.type === 'figure' ? [block] : []))
  return figure && !isPicture(figure.attrs) ? figure.attrs.drawing : null
}
