import 'server-only'
import { readerDb } from '@/lib/db/client'
import { isLocale, type Locale } from '@/lib/i18n/locale'
import { articleHref } from './article-href'

/** A live piece that prints a fact or a box. */
export type CitingPiece = {
  editionId: string
  locale: Locale
  href: string
  title: string
  publishedAt: Date
}

export type CitingPieces = { here: CitingPiece[]; elsewhere: CitingPiece[] }

const SHOWN = 20
const PRINTED_LOOKED_AT = 200

/** The newest live pieces that print a fact: this language's, then the others'. Leans on `tags.citedBy`. */
export async function listCiting(locale: Locale, factId: string): Promise<CitingPieces> {
  const reader = await readerDb()
  const [own, others] = await Promise.all(
    [locale, { not: locale }].map((language) =>
      reader.readerCitedBy.findMany({
        where: { factId, locale: language },
        orderBy: [{ publishedAt: 'desc' }, { editionId: 'desc' }],
        take: SHOWN,
      }),
    ),
  )
  return { here: (own ?? []).flatMap(toPiece), elsewhere: (others ?? []).flatMap(toPiece) }
}

/** The newest live pieces that a box stands in. Leans on `tags.box`. */
export async function listStandingIn(locale: Locale, boxId: string): Promise<CitingPieces> {
  const reader = await readerDb()
  const printed = await reader.readerBox.findMany({
    where: { boxId },
    orderBy: { shownFrom: 'desc' },
    take: PRINTED_LOOKED_AT,
    select: { publicationId: true },
  })
  const rows = await reader.readerEdition.findMany({
    where: { publicationId: { in: printed.map((row) => row.publicationId) } },
    orderBy: [{ firstPublishedAt: 'desc' }, { editionId: 'desc' }],
    select: { editionId: true, locale: true, slug: true, title: true, firstPublishedAt: true },
  })
  const pieces = rows.flatMap((row) => toPiece({ ...row, publishedAt: row.firstPublishedAt }))
  const isHere = (piece: CitingPiece) => piece.locale === locale
  return {
    here: pieces.filter(isHere).slice(0, SHOWN),
    elsewhere: pieces.filter((piece) => !isHere(piece)).slice(0, SHOWN),
  }
}

type Row = { editionId: string; locale: string; slug: string; title: string; publishedAt: Date }

function toPiece({ editionId, locale, slug, title, publishedAt }: Row): CitingPiece[] {
  if (!isLocale(locale)) return []
  return [{ editionId, locale, href: articleHref(locale, slug), title, publishedAt }]
}
