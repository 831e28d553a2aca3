import 'server-only'
import { db } from '@/lib/db/client'
import type { BoxView } from '@/lib/facts/box-view'
import { getDeskBox } from '@/lib/facts/get-desk-box'
import { toPreviewBox } from '@/lib/facts/to-preview-box'
import type { Locale } from '@/lib/i18n/locale'
import { bodyBoxIds } from './body-boxes'
import type { EditionContent } from './edition-input'

type Boxes = { box: BoxView | null; boxes: BoxView[] }

/** The boxes of a text as they would be printed now: the one under the deck, those in the text. */
export async function previewBoxes(locale: Locale, content: EditionContent): Promise<Boxes> {
  const { leadBoxId, body } = content
  const inText = bodyBoxIds(body).filter((boxId) => boxId !== leadBoxId)
  const [box, boxes] = await Promise.all([
    leadBoxId ? boxOf(leadBoxId, locale) : null,
    Promise.all(inText.map((boxId) => boxOf(boxId, locale))),
  ])
  return { box, boxes: boxes.filter((one) => one !== null) }
}

/** With the addresses that publishing would make public. */
async function boxOf(boxId: string, locale: Locale): Promise<BoxView | null> {
  const box = await getDeskBox(boxId, locale)
  if (!box) return null
  const view = toPreviewBox(locale, box)
  const addresses = await db().slug.findMany({
    where: {
      kind: { in: ['BOX', 'FACT'] },
      targetId: { in: [boxId, ...view.figures.map((figure) => figure.factId)] },
      isCurrent: true,
    },
  })
  const slugOf = (id: string) => addresses.find(({ targetId }) => targetId === id)?.slug ?? null
  return {
    ...view,
    slug: slugOf(boxId),
    figures: view.figures.map((figure) => ({ ...figure, slug: slugOf(figure.factId) })),
  }
}
