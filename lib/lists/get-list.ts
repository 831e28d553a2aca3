import 'server-only'
import { tags } from '@/lib/cache/tags'
import { decodeCursor } from '@/lib/cursor'
import type { Locale } from '@/lib/i18n/locale'
import type { ListView } from './list-answer'
import type { ListKey } from './list-key'
import { listLanguages } from './list-languages'
import { listPage } from './list-page'

const PIECES_ON_A_PAGE = 20

type Query = ListKey & {
  locale: Locale
  after: string | null
  href: (locale: Locale) => string
}

/**
 * A page of a list, or null where it has no piece. A new piece moves the first page only: deeper
 * ones begin at a fixed place and lean on what they show.
 */
export async function getList({ kind, key, locale, after, href }: Query): Promise<ListView | null> {
  const [page, languages] = await Promise.all([
    listPage({
      kind,
      key,
      locale,
      after: after ? decodeCursor(after) : null,
      limit: PIECES_ON_A_PAGE,
    }),
    listLanguages({ kind, key }, href),
  ])
  if (page.pieces.length === 0) return null
  const shown = after
    ? page.pieces.map((piece) => tags.edition(piece.editionId))
    : [tags.listOf(locale, kind, key)]
  return {
    ...page,
    path: href(locale),
    after,
    languages,
    tags: [...shown, tags.listLanguages(kind, key)],
  }
}
