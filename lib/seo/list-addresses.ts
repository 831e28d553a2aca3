import 'server-only'
import { ARTICLE_TYPES } from '@/lib/articles/article-type'
import { readerDb } from '@/lib/db/client'
import type { Locale } from '@/lib/i18n/locale'
import { typeHref } from '@/lib/lists/type-href'
import { authorHref } from '@/lib/people/author-href'
import { countryHref } from '@/lib/topics/country-href'
import { seriesHref } from '@/lib/topics/series-href'
import { topicHref } from '@/lib/topics/topic-href'

type Href = (locale: Locale) => string

/** Where each list stands, by `KIND/KEY`. */
export async function listAddresses(): Promise<Map<string, Href>> {
  const reader = await readerDb()
  const select = { id: true, slug: true } as const
  const [topics, series, people, countries] = await Promise.all([
    reader.readerTopic.findMany({ select }),
    reader.readerSeries.findMany({ select }),
    reader.readerPerson.findMany({ select }),
    reader.readerList.findMany({ where: { kind: 'COUNTRY' }, select: { key: true } }),
  ])
  const named =
    (kind: string, href: (locale: string, slug: string) => string) =>
    ({ id, slug }: { id: string; slug: string }): [string, Href] => [
      `${kind}/${id}`,
      (locale) => href(locale, slug),
    ]
  return new Map([
    ...topics.map(named('TOPIC', topicHref)),
    ...series.map(named('SERIES', seriesHref)),
    ...people.map(named('AUTHOR', authorHref)),
    ...countries.map(({ key }) => named('COUNTRY', countryHref)({ id: key, slug: key })),
    ...ARTICLE_TYPES.map((type): [string, Href] => [
      `TYPE/${type}`,
      (locale) => typeHref(locale, type),
    ]),
  ])
}
