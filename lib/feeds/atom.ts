import { cdata, element, emptyElement, xmlDocument } from '@/lib/text/xml'
import { feedHref } from './feed-href'
import type { Feed, FeedIcons, FeedItem } from './feed-item'
import { feedLinks } from './feed-links'

const NAMESPACES =
  'xmlns="http://www.w3.org/2005/Atom" xmlns:fh="http://purl.org/syndication/history/1.0"'
/** Atom demands a date even of a feed that has nothing in it yet. */
const NEVER_CHANGED = new Date('2026-01-01T00:00:00Z')

/** Atom (RFC 4287) with full text; documents of an archive share the id of the feed itself. */
export function atom(feed: Feed, icons: FeedIcons): string {
  const { page } = feed.current ?? feed.place
  const parts = [
    element('id', feedHref(page, 'atom')),
    element('title', feed.title),
    element('subtitle', feed.description),
    element('updated', (feed.updatedAt ?? NEVER_CHANGED).toISOString()),
    `<author>${element('name', feed.site.name)}${element('uri', new URL(page).origin)}</author>`,
    element('rights', `© ${feed.site.publisher}`),
    element('icon', icons.large),
    emptyElement('link', alternate(feed.place.page, feed.locale)),
    ...feedLinks(feed, 'atom').map((link) => emptyElement('link', link)),
    feed.current ? '<fh:archive/>' : '',
    ...feed.items.map((item) => entry(item, feed.locale)),
  ]
  return xmlDocument(`<feed ${NAMESPACES} xml:lang="${feed.locale}">${parts.join('')}</feed>`)
}

function entry(item: FeedItem, locale: string): string {
  const parts = [
    element('id', item.id),
    element('title', item.title),
    element('published', item.publishedAt.toISOString()),
    element('updated', item.contentUpdatedAt.toISOString()),
    ...item.authors.map(
      ({ name, url }) => `<author>${element('name', name)}${element('uri', url)}</author>`,
    ),
    ...item.categories.map((name) => emptyElement('category', { term: name })),
    emptyElement('link', alternate(item.url, locale)),
    ...item.languages.map(({ locale: language, url }) =>
      emptyElement('link', alternate(url, language)),
    ),
    // Some readers open the first of these, some the last: both are the piece in this language.
    emptyElement('link', { rel: 'alternate', type: 'text/html', href: item.url }),
    element('summary', item.summary),
    `<content type="html">${cdata(item.html)}</content>`,
  ]
  return `<entry>${parts.join('')}</entry>`
}

function alternate(href: string, hreflang: string) {
  return { rel: 'alternate', type: 'text/html', hreflang, href }
}
