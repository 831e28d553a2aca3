import 'server-only'
import { tags } from '@/lib/cache/tags'
import { readerDb } from '@/lib/db/client'
import { env } from '@/lib/env'
import { LOCALES, type Locale } from '@/lib/i18n/locale'
import { defaultLanguage } from '@/lib/lists/default-language'
import { pageHref } from '@/lib/pages/page-href'
import type { Sitemap } from './sitemap-entry'

/** The static pages of a language in their order. */
export async function sitemapOfPages(locale: Locale): Promise<Sitemap> {
  const reader = await readerDb()
  const rows = await reader.readerPage.findMany({
    orderBy: [{ position: 'asc' }, { pageId: 'asc' }],
    select: { pageId: true, locale: true, slug: true, updatedAt: true },
  })
  const own = rows.filter((row) => row.locale === locale)
  return {
    entries: own.map(({ pageId, slug, updatedAt }) => {
      const languages = LOCALES.map((language) => {
        const twin = rows.find((row) => row.pageId === pageId && row.locale === language)
        return { locale: language, href: twin ? pageHref(language, twin.slug) : null }
      })
      return {
        origin: env().SITE_URL,
        path: pageHref(locale, slug),
        languages,
        original: defaultLanguage(languages),
        changedAt: updatedAt,
      }
    }),
    tags: [...new Set(rows.map(({ pageId }) => tags.page(pageId)))],
    lifetime: 'forever',
  }
}
