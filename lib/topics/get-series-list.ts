import 'server-only'
import { tags } from '@/lib/cache/tags'
import { readerDb } from '@/lib/db/client'
import { type Phrase, phrase } from '@/lib/facts/phrase'
import type { Locale } from '@/lib/i18n/locale'
import { localizedText } from '@/lib/i18n/localized-text'
import { getList } from '@/lib/lists/get-list'
import type { ListAnswer } from '@/lib/lists/list-answer'
import { findMoved } from '@/lib/slugs/find-moved'
import { seriesHref } from './series-href'

export type SeriesView = { title: Phrase; description: Phrase | null }

/** The parts of a series in one language. */
export async function getSeriesList(
  locale: Locale,
  slug: string,
  after: string | null,
): Promise<ListAnswer<SeriesView>> {
  const reader = await readerDb()
  const series = await reader.readerSeries.findFirst({ where: { slug } })
  const href = (to: string) => seriesHref(locale, to)
  if (!series) return await findMoved({ kind: 'SERIES', slug, href })
  const { id: key, title, description } = series
  const inLanguage = (language: Locale) => seriesHref(language, slug)
  const list = await getList({ kind: 'SERIES', key, locale, after, href: inLanguage })
  if (!list) return { kind: 'unknown', tags: [tags.listOf(locale, 'SERIES', key)] }
  return {
    kind: 'list',
    key,
    subject: {
      title: phrase(localizedText.parse(title), locale),
      description: description ? phrase(localizedText.parse(description), locale) : null,
    },
    list: { ...list, tags: [...list.tags, tags.series(key)] },
  }
}
