import 'server-only'
import { ARTICLE_TYPES } from '@/lib/articles/article-type'
import { monthOf } from '@/lib/articles/month-of'
import { readerDb } from '@/lib/db/client'
import type { ListKind } from '@/lib/db/generated/enums'
import type { Locale } from '@/lib/i18n/locale'
import { message } from '@/lib/i18n/message'
import type { MessageKey } from '@/lib/i18n/message-types'
import { archiveHref } from '@/lib/lists/archive-href'
import { listPage } from '@/lib/lists/list-page'
import type { MenuLink, SiteMenu } from './site-menu'

const IN_MENU = [
  { kind: 'COUNTRY', path: 'countries', label: 'countries' },
  { kind: 'TOPIC', path: 'topics', label: 'topics' },
  { kind: 'SERIES', path: 'series', label: 'series' },
] as const satisfies readonly { kind: ListKind; path: string; label: MessageKey }[]

/** What the menu and the footer of a language link to. Every page carries `tags.site` for it. */
export async function getSiteMenu(locale: Locale): Promise<SiteMenu> {
  const reader = await readerDb()
  const [lists, fact, pages, newest] = await Promise.all([
    reader.readerList.findMany({
      where: { locale, kind: { in: ['TYPE', ...IN_MENU.map(({ kind }) => kind)] } },
      select: { kind: true, key: true },
    }),
    reader.readerFact.findFirst({ select: { id: true } }),
    reader.readerPage.findMany({
      where: { locale },
      orderBy: { position: 'asc' },
      select: { slug: true, title: true },
    }),
    listPage({ kind: 'ALL', key: '', locale, after: null, limit: 1 }),
  ])
  const sections: MenuLink[] = [
    ...ARTICLE_TYPES.filter((type) => lists.some((row) => row.key === type)).map((type) => ({
      href: `/${locale}/types/${type}`,
      label: message(locale, `section.${type}`),
    })),
    ...IN_MENU.filter(({ kind }) => lists.some((row) => row.kind === kind)).map(
      ({ path, label }) => ({
        href: `/${locale}/${path}`,
        label: message(locale, label),
      }),
    ),
    ...(fact ? [{ href: `/${locale}/facts`, label: message(locale, 'facts') }] : []),
  ]
  return {
    sections,
    pages: [
      ...pages.map(({ slug, title }) => ({ href: `/${locale}/pages/${slug}`, label: title })),
      ...newest.pieces.flatMap(({ publishedAt }) => [
        { href: `/${locale}/authors`, label: message(locale, 'authors') },
        { href: archiveHref(locale, monthOf(publishedAt)), label: message(locale, 'archive') },
      ]),
      { href: `/${locale}/feeds`, label: message(locale, 'feeds') },
    ],
  }
}
