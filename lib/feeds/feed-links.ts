import { type FeedFormat, FORMAT_FACTS } from './feed-format'
import { feedHref } from './feed-href'
import type { Feed, FeedPlace } from './feed-item'

export type FeedLink = { rel: string; type: string; href: string }

/** Where the document stands and which archive documents are beside it (RFC 5005). */
export function feedLinks(feed: Feed, format: FeedFormat): FeedLink[] {
  const { type } = FORMAT_FACTS[format]
  const link = (rel: string, place: FeedPlace | null) =>
    place === null ? [] : [{ rel, type, href: feedUrl(place, format) }]
  return [
    ...link('self', feed.place),
    ...link('current', feed.current),
    ...link('prev-archive', feed.older),
    ...link('next-archive', feed.newer),
  ]
}

export function feedUrl({ page, after }: FeedPlace, format: FeedFormat): string {
  return feedHref(page, format, after)
}
