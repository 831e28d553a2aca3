import 'server-only'
import type { Phrase } from '@/lib/facts/phrase'
import type { Locale } from '@/lib/i18n/locale'
import { message } from '@/lib/i18n/message'
import { listTypes } from '@/lib/lists/list-types'
import { listAuthors } from '@/lib/people/list-authors'
import { listCountries } from '@/lib/topics/list-countries'
import { listSeries } from '@/lib/topics/list-series'
import { listTopics } from '@/lib/topics/list-topics'

/** A page that can be followed; `page` is its path. */
export type FeedEntry = { name: Phrase; page: string }
export type FeedGroup = { title: string; feeds: FeedEntry[] }

/** The lists of a language that have anything, group by group; `tags`: the changes that move them. */
export async function listFeeds(locale: Locale): Promise<{ groups: FeedGroup[]; tags: string[] }> {
  const [types, topics, countries, authors, series] = await Promise.all([
    listTypes(locale),
    listTopics(locale),
    listCountries(locale),
    listAuthors(locale),
    listSeries(locale),
  ])
  const groups = [
    { title: message(locale, 'feedsByType'), index: types },
    { title: message(locale, 'topics'), index: topics },
    { title: message(locale, 'countries'), index: countries },
    { title: message(locale, 'authors'), index: authors },
    { title: message(locale, 'series'), index: series },
  ]
  return {
    groups: groups.flatMap(({ title, index: { entries } }) => {
      const feeds = entries.map(({ name, href }) => ({ name, page: href }))
      return feeds.length > 0 ? [{ title, feeds }] : []
    }),
    tags: [...new Set(groups.flatMap(({ index }) => index.tags))],
  }
}
