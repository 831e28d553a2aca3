import 'server-only'
import type { Sitemap } from './sitemap-entry'
import type { SitemapName } from './sitemap-name'
import { sitemapOfBoxes, sitemapOfFacts } from './sitemap-of-facts'
import { sitemapOfLists } from './sitemap-of-lists'
import { sitemapOfMonth } from './sitemap-of-month'
import { sitemapOfPages } from './sitemap-of-pages'

/** One file of the sitemap; without entries there is no such file. */
export function getSitemap(name: SitemapName): Promise<Sitemap> {
  switch (name.part) {
    case 'lists':
      return sitemapOfLists(name.locale)
    case 'pages':
      return sitemapOfPages(name.locale)
    case 'facts':
      return sitemapOfFacts(name)
    case 'boxes':
      return sitemapOfBoxes(name)
    default:
      return sitemapOfMonth(name)
  }
}
