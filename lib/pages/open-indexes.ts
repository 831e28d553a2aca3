import 'server-only'
import { monthOf } from '@/lib/articles/month-of'
import { readerDb } from '@/lib/db/client'
import type { ListKind } from '@/lib/db/generated/enums'
import type { Locale } from '@/lib/i18n/locale'
import { message } from '@/lib/i18n/message'
import { archiveHref } from '@/lib/lists/archive-href'
import { listPage } from '@/lib/lists/list-page'
import type { MenuItem } from '@/lib/site/site-menus'
import type { MenuLink } from './site-menu'

export type OpenIndex = MenuLink & {
  item: Extract<MenuItem, { kind: 'INDEX' }>
  /** Lists of this kind must have something, else the index is empty. */
  needs: ListKind | null
}

/** The indexes that have something to show in a language. */
export async function openIndexes(locale: Locale): Promise<OpenIndex[]> {
  const reader = await readerDb()
  const [fact, newest] = await Promise.all([
    reader.readerFact.findFirst({ select: { id: true } }),
    listPage({ kind: 'ALL', key: '', locale, after: null, limit: 1 }),
  ])
  const index = (
    key: OpenIndex['item']['key'],
    { needs = null, href = `/${locale}/${key}` }: { needs?: ListKind | null; href?: string } = {},
  ): OpenIndex => ({
    ...{ item: { kind: 'INDEX', key }, needs },
    ...{ href, label: message(locale, key) },
  })
  return [
    index('countries', { needs: 'COUNTRY' }),
    index('topics', { needs: 'TOPIC' }),
    index('series', { needs: 'SERIES' }),
    ...(fact ? [index('facts')] : []),
    ...newest.pieces.flatMap(({ publishedAt }) => [
      index('authors'),
      index('archive', { href: archiveHref(locale, monthOf(publishedAt)) }),
    ]),
    index('feeds'),
  ]
}
