import 'server-only'
import { articleHref } from '@/lib/articles/article-href'
import { listLanguagesOfEach } from '@/lib/articles/list-languages'
import { tags } from '@/lib/cache/tags'
import { readerDb } from '@/lib/db/client'
import { env } from '@/lib/env'
import { withinMonth } from '@/lib/lists/within-month'
import { leaningOn, type Sitemap } from './sitemap-entry'
import { ADDRESSES_IN_A_SITEMAP, type SitemapName } from './sitemap-name'

type Row = {
  articleId: string
  slug: string
  originalLocale: string
  contentUpdatedAt: Date
}

/** The pieces that came out in a month of Baku's calendar, oldest first. */
export async function sitemapOfMonth({ locale, part, number }: SitemapName): Promise<Sitemap> {
  const reader = await readerDb()
  const rows = await reader.$queryRaw<Row[]>`
    SELECT e.article_id AS "articleId", e.slug, e.original_locale AS "originalLocale",
      e.content_updated_at AS "contentUpdatedAt"
    FROM (
      SELECT published_at, edition_id FROM reader_moment
      WHERE locale = ${locale} AND ${withinMonth(part)}
      ORDER BY published_at, edition_id
      OFFSET ${(number - 1) * ADDRESSES_IN_A_SITEMAP} LIMIT ${ADDRESSES_IN_A_SITEMAP}
    ) AS place
    JOIN reader_edition e ON e.edition_id = place.edition_id
    ORDER BY place.published_at, place.edition_id`
  const articleIds = rows.map((row) => row.articleId)
  const languages = await listLanguagesOfEach(articleIds)
  return {
    entries: rows.map(({ articleId, slug, originalLocale, contentUpdatedAt }) => ({
      origin: env().SITE_URL,
      path: articleHref(locale, slug),
      languages: languages.get(articleId) ?? [],
      original: originalLocale,
      changedAt: contentUpdatedAt,
    })),
    ...leaningOn([tags.month(locale, part)], articleIds.map(tags.article)),
  }
}
