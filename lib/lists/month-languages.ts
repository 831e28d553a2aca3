import 'server-only'
import type { LanguageLink } from '@/lib/articles/article-view'
import { readerDb } from '@/lib/db/client'
import { LOCALES, type Locale } from '@/lib/i18n/locale'
import { archiveHref } from './archive-href'
import { withinMonth } from './within-month'

/** The language bar of a month: an address where the language has anything in it. */
export async function monthLanguages(month: string): Promise<LanguageLink[]> {
  const reader = await readerDb()
  const rows = await reader.$queryRaw<{ locale: Locale }[]>`
    SELECT language.locale FROM unnest(${[...LOCALES]}::text[]) AS language(locale)
    CROSS JOIN LATERAL (
      SELECT FROM reader_moment
      WHERE locale = language.locale AND ${withinMonth(month)}
      ORDER BY published_at LIMIT 1) AS first`
  return LOCALES.map((locale) => ({
    locale,
    href: rows.some((row) => row.locale === locale) ? archiveHref(locale, month) : null,
  }))
}
