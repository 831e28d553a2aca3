import 'server-only'
import { tags } from '@/lib/cache/tags'
import { readerDb } from '@/lib/db/client'
import { LOCALES } from '@/lib/i18n/locale'

const MOST_NEWS = 1_000

export type NewsRow = { locale: string; slug: string; title: string; publishedAt: Date }

/**
 * What came out yesterday and today on Baku's calendar, newest first: never older than two days
 * when the file is rendered again at midnight.
 */
export async function listNews(): Promise<{ rows: NewsRow[]; tags: string[] }> {
  const reader = await readerDb()
  const rows = await reader.$queryRaw<NewsRow[]>`
    SELECT e.locale, e.slug, e.title, e.first_published_at AS "publishedAt"
    FROM (
      SELECT edition_id FROM reader_moment
      WHERE published_at >=
        (date_trunc('day', now() AT TIME ZONE 'Asia/Baku') - interval '1 day') AT TIME ZONE 'Asia/Baku'
      ORDER BY published_at DESC, edition_id DESC LIMIT ${MOST_NEWS}
    ) AS recent
    JOIN reader_edition e ON e.edition_id = recent.edition_id
    ORDER BY e.first_published_at DESC, e.edition_id DESC`
  return { rows, tags: LOCALES.map(tags.list) }
}
