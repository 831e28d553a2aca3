import { element, emptyElement, xmlDocument } from '@/lib/text/xml'
import { hreflangSet } from './hreflang-set'
import type { SitemapEntry } from './sitemap-entry'

const NAMESPACES =
  'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml"'

/** A file of the sitemap (sitemaps.org 0.9) with the languages of each address. */
export function printSitemap(entries: readonly SitemapEntry[]): string {
  return xmlDocument(`<urlset ${NAMESPACES}>${entries.map(url).join('')}</urlset>`)
}

export function printSitemapIndex(addresses: readonly string[]): string {
  const files = addresses.map((address) => `<sitemap>${element('loc', address)}</sitemap>`)
  return xmlDocument(
    `<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${files.join('')}</sitemapindex>`,
  )
}

function url(entry: SitemapEntry): string {
  const links = hreflangSet(entry).map((link) =>
    emptyElement('xhtml:link', { rel: 'alternate', ...link }),
  )
  const parts = [
    element('loc', entry.origin + entry.path),
    element('lastmod', entry.changedAt.toISOString()),
    ...links,
  ]
  return `<url>${parts.join('')}</url>`
}
