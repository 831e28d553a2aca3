import 'server-only'
import { tags } from '@/lib/cache/tags'
import { readerDb } from '@/lib/db/client'
import { env } from '@/lib/env'
import { boxHref } from '@/lib/facts/box-href'
import { factHref } from '@/lib/facts/fact-href'
import { everyLanguage } from '@/lib/i18n/every-language'
import { DEFAULT_LOCALE, type Locale } from '@/lib/i18n/locale'
import { leaningOn, type Sitemap, type SitemapEntry } from './sitemap-entry'
import { ADDRESSES_IN_A_SITEMAP, type SitemapName } from './sitemap-name'

/** The public facts, by id, so that a new version moves none of them to another file. */
export async function sitemapOfFacts({ locale, number }: SitemapName): Promise<Sitemap> {
  const reader = await readerDb()
  const rows = await reader.readerFact.findMany({
    orderBy: { id: 'asc' },
    skip: (number - 1) * ADDRESSES_IN_A_SITEMAP,
    take: ADDRESSES_IN_A_SITEMAP,
    select: { id: true, slug: true, releasedAt: true },
  })
  return {
    entries: rows.map(({ slug, releasedAt }) => toEntry(locale, slug, factHref, releasedAt)),
    ...leaningOn(
      [tags.factChanges],
      rows.flatMap(({ id }) => [tags.fact(id), tags.citedBy(id)]),
    ),
  }
}

type BoxRow = { boxId: string; slug: string; shownFrom: Date }

/** The boxes that a live piece prints, each once. */
export async function sitemapOfBoxes({ locale, number }: SitemapName): Promise<Sitemap> {
  const reader = await readerDb()
  const rows = await reader.$queryRaw<BoxRow[]>`
    SELECT box_id AS "boxId", slug, max(shown_from) AS "shownFrom"
    FROM reader_box GROUP BY box_id, slug ORDER BY box_id
    OFFSET ${(number - 1) * ADDRESSES_IN_A_SITEMAP} LIMIT ${ADDRESSES_IN_A_SITEMAP}`
  return {
    entries: rows.map(({ slug, shownFrom }) => toEntry(locale, slug, boxHref, shownFrom)),
    // A box comes and goes with a publication, and that always says so.
    ...leaningOn(
      [tags.factChanges],
      rows.map(({ boxId }) => tags.box(boxId)),
    ),
  }
}

/** Facts and boxes have a page in every language. */
function toEntry(
  locale: Locale,
  slug: string,
  href: (locale: string, slug: string) => string,
  changedAt: Date,
): SitemapEntry {
  return {
    origin: env().SITE_URL,
    path: href(locale, slug),
    languages: everyLanguage((language) => href(language, slug)),
    original: DEFAULT_LOCALE,
    changedAt,
  }
}
