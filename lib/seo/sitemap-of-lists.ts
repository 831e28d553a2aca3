import 'server-only'
import type { LanguageLink } from '@/lib/articles/article-view'
import { tags } from '@/lib/cache/tags'
import { readerDb } from '@/lib/db/client'
import { env } from '@/lib/env'
import { homeLanguages } from '@/lib/i18n/home-languages'
import { DEFAULT_LOCALE, LOCALES, type Locale } from '@/lib/i18n/locale'
import { archiveHref } from '@/lib/lists/archive-href'
import { defaultLanguage } from '@/lib/lists/default-language'
import { countMonths } from './count-months'
import { listAddresses } from './list-addresses'
import type { Sitemap, SitemapEntry } from './sitemap-entry'

/** Home, the lists and the months that have anything in a language. */
export async function sitemapOfLists(locale: Locale): Promise<Sitemap> {
  const reader = await readerDb()
  const [rows, hrefs, months] = await Promise.all([
    reader.readerList.findMany(),
    listAddresses(),
    countMonths(),
  ])
  const lists = byName(rows, (row) => `${row.kind}/${row.key}`)
  const pages = [
    ...[...lists].map(([name, open]) => ({ open, href: hrefs.get(name) })),
    ...[...byName(months, ({ month }) => month)].map(([month, open]) => ({
      open,
      href: (language: Locale) => archiveHref(language, month),
    })),
  ]
  const entries = pages.flatMap(({ open, href }) => (href ? toEntry(locale, open, href) : []))
  const newest = Math.max(...entries.map((entry) => entry.changedAt.getTime()))
  return {
    entries: entries.length > 0 ? [homeEntry(locale, new Date(newest)), ...entries] : [],
    tags: LOCALES.map(tags.list),
    lifetime: 'forever',
  }
}

function byName<Row>(rows: Row[], nameOf: (row: Row) => string): Map<string, Row[]> {
  const found = new Map<string, Row[]>()
  for (const row of rows) found.set(nameOf(row), [...(found.get(nameOf(row)) ?? []), row])
  return found
}

/** Nothing where the list is empty in the language. */
function toEntry(
  locale: Locale,
  open: { locale: string; newestAt: Date }[],
  href: (locale: Locale) => string,
): SitemapEntry[] {
  const own = open.find((row) => row.locale === locale)
  const languages: LanguageLink[] = LOCALES.map((language) => ({
    locale: language,
    href: open.some((row) => row.locale === language) ? href(language) : null,
  }))
  if (!own) return []
  return [
    {
      origin: env().SITE_URL,
      path: href(locale),
      languages,
      original: defaultLanguage(languages),
      changedAt: own.newestAt,
    },
  ]
}

function homeEntry(locale: Locale, changedAt: Date): SitemapEntry {
  return {
    origin: env().SITE_URL,
    path: `/${locale}`,
    languages: homeLanguages(),
    original: DEFAULT_LOCALE,
    changedAt,
  }
}
