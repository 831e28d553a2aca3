import 'server-only'
import { tags } from '@/lib/cache/tags'
import { readerDb } from '@/lib/db/client'
import { LOCALES } from '@/lib/i18n/locale'
import { countMonths } from './count-months'
import { type SitemapName, sitemapFiles } from './sitemap-name'

/** Every file of the sitemap that has anything in it; `tags`: the changes that open or empty one. */
export async function listSitemaps(): Promise<{ names: SitemapName[]; tags: string[] }> {
  const reader = await readerDb()
  const [months, pages, facts, boxes] = await Promise.all([
    countMonths(),
    reader.readerPage.findMany({ distinct: ['locale'], select: { locale: true } }),
    reader.readerFact.count(),
    reader.$queryRaw<
      { count: number }[]
    >`SELECT count(DISTINCT box_id)::int AS count FROM reader_box`,
  ])
  const names = LOCALES.flatMap((locale) => {
    const own = months.filter((row) => row.locale === locale)
    return [
      ...sitemapFiles(locale, 'lists', own.length > 0 ? 1 : 0),
      ...sitemapFiles(locale, 'pages', pages.some((row) => row.locale === locale) ? 1 : 0),
      ...sitemapFiles(locale, 'facts', facts),
      ...sitemapFiles(locale, 'boxes', boxes[0]?.count ?? 0),
      ...own.flatMap(({ month, pieces }) => sitemapFiles(locale, month, pieces)),
    ]
  })
  return {
    names,
    tags: [...LOCALES.map(tags.list), tags.factChanges],
  }
}
