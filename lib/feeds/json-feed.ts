import { legalText } from '@/lib/text/xml'
import type { Feed, FeedIcons, FeedItem } from './feed-item'
import { feedUrl } from './feed-links'

/** JSON Feed 1.1; `_tehlil` holds the figures of a piece, as printed with it. */
export function jsonFeed(feed: Feed, icons: FeedIcons): string {
  const document = {
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    home_page_url: feed.place.page,
    feed_url: feedUrl(feed.place, 'json'),
    ...(feed.older && { next_url: feedUrl(feed.older, 'json') }),
    description: feed.description,
    icon: icons.large,
    language: feed.locale,
    authors: [{ name: feed.site.name, url: new URL(feed.place.page).origin }],
    items: feed.items.map((item) => toJsonItem(item, feed.locale)),
  }
  return JSON.stringify(document, (_, value) =>
    typeof value === 'string' ? legalText(value) : value,
  )
}

function toJsonItem(item: FeedItem, language: string) {
  const { id, url, title, summary, html, authors, categories, languages, facts } = item
  return {
    ...{ id, url, title, summary, language, authors },
    content_html: html,
    image: item.picture?.url ?? item.card,
    date_published: item.publishedAt.toISOString(),
    date_modified: item.contentUpdatedAt.toISOString(),
    tags: categories,
    _tehlil: {
      facts,
      languages: languages.map((one) => ({ language: one.locale, url: one.url })),
    },
  }
}
