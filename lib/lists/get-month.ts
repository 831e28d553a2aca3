import 'server-only'
import { tags } from '@/lib/cache/tags'
import { decodeCursor } from '@/lib/cursor'
import { LOCALES, type Locale } from '@/lib/i18n/locale'
import { archiveHref } from './archive-href'
import { type MonthsAround, monthsAround } from './archive-months'
import type { ListAnswer } from './list-answer'
import { listPage } from './list-page'
import { monthLanguages } from './month-languages'

const PIECES_ON_A_PAGE = 20

/** Everything published in a month ("2026-11") of Baku's calendar. */
export async function getMonth(
  locale: Locale,
  month: string,
  after: string | null,
): Promise<ListAnswer<MonthsAround>> {
  const cursor = after ? decodeCursor(after) : null
  const query = { kind: 'ALL', key: '', locale, month } as const
  const [page, around, languages] = await Promise.all([
    listPage({ ...query, after: cursor, limit: PIECES_ON_A_PAGE }),
    monthsAround(locale, month),
    monthLanguages(month),
  ])
  // The month in any language: the first piece of one changes the language bar of the others.
  const months = LOCALES.map((language) => tags.month(language, month))
  if (page.pieces.length === 0) return { kind: 'unknown', tags: [tags.month(locale, month)] }
  const shown = after ? page.pieces.map((piece) => tags.edition(piece.editionId)) : months
  return {
    kind: 'list',
    key: '',
    subject: around,
    list: {
      ...page,
      path: archiveHref(locale, month),
      after,
      languages,
      tags: [...shown, tags.months(locale)],
    },
  }
}
