import { CARD_SIZE } from '@/lib/seo/card-size'
import { cdata, element, emptyElement, xmlDocument, xmlText } from '@/lib/text/xml'
import type { Feed, FeedIcons, FeedItem } from './feed-item'
import { feedLinks } from './feed-links'

const NAMESPACES = [
  'xmlns:atom="http://www.w3.org/2005/Atom"',
  'xmlns:content="http://purl.org/rss/1.0/modules/content/"',
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
  'xmlns:fh="http://purl.org/syndication/history/1.0"',
  'xmlns:media="http://search.yahoo.com/mrss/"',
  'xmlns:sy="http://purl.org/rss/1.0/modules/syndication/"',
].join(' ')

const MINUTES_TO_LIVE = '60'
/** The widest that RSS allows, in pixels. */
const IMAGE_SIZE = 144

/** RSS 2.0 (RSS Advisory Board, 2.0.11) with full text. */
export function rss(feed: Feed, icons: FeedIcons): string {
  const channel = [
    element('title', feed.title),
    element('link', feed.place.page),
    ...feedLinks(feed, 'rss').map((link) => emptyElement('atom:link', link)),
    feed.current ? '<fh:archive/>' : '',
    element('description', feed.description),
    element('language', feed.locale),
    element('lastBuildDate', feed.updatedAt && rfc822(feed.updatedAt)),
    element('ttl', MINUTES_TO_LIVE),
    channelImage(feed, icons.small),
    element('sy:updatePeriod', 'hourly'),
    ...feed.items.map(item),
  ]
  return xmlDocument(
    `<rss version="2.0" ${NAMESPACES}><channel>${channel.join('')}</channel></rss>`,
  )
}

function item(entry: FeedItem): string {
  const parts = [
    element('title', entry.title),
    element('link', entry.url),
    `<guid isPermaLink="false">${xmlText(entry.id)}</guid>`,
    element('pubDate', rfc822(entry.publishedAt)),
    ...entry.authors.map(({ name }) => element('dc:creator', name)),
    ...entry.categories.map((name) => element('category', name)),
    element('description', entry.summary),
    `<content:encoded>${cdata(entry.html)}</content:encoded>`,
    picture(entry),
  ]
  return `<item>${parts.join('')}</item>`
}

/** Title and link must be those of the channel. */
function channelImage({ title, place }: Feed, url: string): string {
  const parts = [element('url', url), element('title', title), element('link', place.page)]
  return `<image>${parts.join('')}<width>${IMAGE_SIZE}</width><height>${IMAGE_SIZE}</height></image>`
}

/** The first in the text; a piece without one has the card with its title. */
function picture({ picture: first, card, title }: FeedItem): string {
  const shown = first ?? {
    url: card,
    type: 'image/png',
    ...CARD_SIZE,
    description: title,
    credit: null,
  }
  const { url, type, width, height, description, credit } = shown
  const said = [
    `<media:description type="plain">${xmlText(description)}</media:description>`,
    element('media:credit', credit),
  ]
  return `<media:content url="${xmlText(url)}" type="${type}" medium="image" width="${width}" height="${height}">${said.join('')}</media:content>`
}

/** RFC 822 with a four-digit year, as RSS asks. */
function rfc822(date: Date): string {
  return date.toUTCString().replace('GMT', '+0000')
}
