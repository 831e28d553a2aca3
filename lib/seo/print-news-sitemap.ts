import { articleHref } from '@/lib/articles/article-href'
import { element, xmlDocument } from '@/lib/text/xml'
import type { NewsRow } from './list-news'

const NAMESPACES =
  'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"'

/** The site’s name in a language. */
type NameIn = (locale: string) => string

/** The news sitemap of Google's extension; it may be empty. */
export function printNewsSitemap(origin: string, rows: readonly NewsRow[], nameIn: NameIn): string {
  const urls = rows.map(({ locale, slug, title, publishedAt }) => {
    const news = [
      `<news:publication>${element('news:name', nameIn(locale))}${element('news:language', locale)}</news:publication>`,
      element('news:publication_date', publishedAt.toISOString()),
      element('news:title', title),
    ]
    const loc = element('loc', origin + articleHref(locale, slug))
    return `<url>${loc}<news:news>${news.join('')}</news:news></url>`
  })
  return xmlDocument(`<urlset ${NAMESPACES}>${urls.join('')}</urlset>`)
}
