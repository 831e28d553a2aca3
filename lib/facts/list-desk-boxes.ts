import 'server-only'
import { db } from '@/lib/db/client'
import type { Prisma } from '@/lib/db/generated/client'
import type { BoxForm } from '@/lib/db/generated/enums'
import type { Locale } from '@/lib/i18n/locale'
import { inLocale, type LocalizedText, localizedText } from '@/lib/i18n/localized-text'
import { type DeskFigure, toDeskFigure, WITH_NEWEST_VERSION } from './desk-figure'

export type DeskBox = {
  boxId: string
  form: BoxForm
  /** Of its newest revision: what the next change is composed on. */
  number: number
  title: string
  titles: LocalizedText
  figures: DeskFigure[]
}

const MAX_LISTED = 200

export const WITH_FIGURES = {
  headRevision: {
    include: {
      items: { orderBy: { position: 'asc' }, include: { fact: { include: WITH_NEWEST_VERSION } } },
    },
  },
} as const satisfies Prisma.BoxInclude

type BoxRow = Prisma.BoxGetPayload<{ include: typeof WITH_FIGURES }>

/** Boxes as they would be printed now, newest first. */
export async function listDeskBoxes(locale: Locale): Promise<DeskBox[]> {
  const boxes = await db().box.findMany({
    orderBy: { createdAt: 'desc' },
    take: MAX_LISTED,
    include: WITH_FIGURES,
  })
  return boxes.flatMap((box) => toDeskBox(locale, box) ?? [])
}

export function toDeskBox(locale: Locale, { id, headRevision }: BoxRow): DeskBox | null {
  if (!headRevision) return null
  const titles = localizedText.parse(headRevision.title)
  const facts = headRevision.items.map((item) => item.fact)
  return {
    boxId: id,
    form: headRevision.form,
    number: headRevision.number,
    title: inLocale(titles, locale),
    titles,
    figures: facts.flatMap((fact) => toDeskFigure(locale, fact, facts)),
  }
}
