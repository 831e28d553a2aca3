import 'server-only'
import { tags } from '@/lib/cache/tags'
import { readerDb } from '@/lib/db/client'
import { phrase } from '@/lib/facts/phrase'
import type { Locale } from '@/lib/i18n/locale'
import { localizedText } from '@/lib/i18n/localized-text'
import type { Index } from '@/lib/lists/index-entry'
import { newestByKey } from '@/lib/lists/newest-by-key'
import { toIndex } from '@/lib/lists/to-index'
import { seriesHref } from './series-href'

/** Every series that has a part in the language. */
export async function listSeries(locale: Locale): Promise<Index> {
  const reader = await readerDb()
  const newest = await newestByKey(locale, 'SERIES')
  const rows = await reader.readerSeries.findMany({ where: { id: { in: [...newest.keys()] } } })
  const entries = rows.map(({ id, slug, title, description }) => ({
    href: seriesHref(locale, slug),
    name: phrase(localizedText.parse(title), locale),
    description: description ? phrase(localizedText.parse(description), locale) : null,
    newestAt: newest.get(id) ?? new Date(0),
  }))
  return toIndex(
    locale,
    entries,
    rows.map(({ id }) => tags.series(id)),
  )
}
