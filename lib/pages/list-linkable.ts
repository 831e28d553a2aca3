import 'server-only'
import { ARTICLE_TYPES } from '@/lib/articles/article-type'
import { readerDb } from '@/lib/db/client'
import { countryName } from '@/lib/i18n/country-name'
import type { Locale } from '@/lib/i18n/locale'
import { inLocale, localizedText } from '@/lib/i18n/localized-text'
import { message } from '@/lib/i18n/message'
import { typeHref } from '@/lib/lists/type-href'
import { itemId, type MenuItem } from '@/lib/site/site-menus'
import { countryHref } from '@/lib/topics/country-href'
import { seriesHref } from '@/lib/topics/series-href'
import { topicHref } from '@/lib/topics/topic-href'
import { openIndexes } from './open-indexes'
import { pageHref } from './page-href'
import type { MenuLink } from './site-menu'

export type Linkable = MenuLink & { item: MenuItem }

const LISTED = ['TYPE', 'COUNTRY', 'TOPIC', 'SERIES'] as const

/** All that a menu of a language can link to now, by `itemId`; pages in the order they were made. */
export async function listLinkable(locale: Locale): Promise<Map<string, Linkable>> {
  const reader = await readerDb()
  const [lists, topics, series, pages, indexes] = await Promise.all([
    reader.readerList.findMany({ where: { locale, kind: { in: [...LISTED] } } }),
    reader.readerTopic.findMany(),
    reader.readerSeries.findMany(),
    reader.readerPage.findMany({
      where: { locale },
      orderBy: [{ position: 'asc' }, { id: 'asc' }],
    }),
    openIndexes(locale),
  ])
  const isListed = (kind: (typeof LISTED)[number], key: string) =>
    lists.some((row) => row.kind === kind && row.key === key)
  const say = (texts: unknown) => inLocale(localizedText.parse(texts), locale)
  const found: Linkable[] = [
    ...ARTICLE_TYPES.filter((key) => isListed('TYPE', key)).map((key) => ({
      ...{ item: { kind: 'TYPE' as const, key }, href: typeHref(locale, key) },
      label: message(locale, `section.${key}`),
    })),
    ...indexes.filter(({ needs }) => needs === null || lists.some((row) => row.kind === needs)),
    ...lists
      .filter((row) => row.kind === 'COUNTRY')
      .map(({ key }) => ({
        ...{ item: { kind: 'COUNTRY' as const, key }, href: countryHref(locale, key) },
        label: countryName(locale, key),
      })),
    ...topics
      .filter(({ id }) => isListed('TOPIC', id))
      .map(({ id: key, slug, name }) => ({
        ...{ item: { kind: 'TOPIC' as const, key }, href: topicHref(locale, slug) },
        label: say(name),
      })),
    ...series
      .filter(({ id }) => isListed('SERIES', id))
      .map(({ id: key, slug, title }) => ({
        ...{ item: { kind: 'SERIES' as const, key }, href: seriesHref(locale, slug) },
        label: say(title),
      })),
    ...pages.map(({ pageId: key, slug, title: label }) => ({
      ...{ item: { kind: 'PAGE' as const, key }, href: pageHref(locale, slug), label },
    })),
  ]
  return new Map(found.map((link) => [itemId(link.item), link]))
}
