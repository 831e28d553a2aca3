import { atom } from './atom'
import type { FeedFormat } from './feed-format'
import type { Feed } from './feed-item'
import { jsonFeed } from './json-feed'
import { rss } from './rss'

const PRINTERS = { rss, atom, json: jsonFeed } satisfies Record<FeedFormat, (feed: Feed) => string>

/** A feed as a document of one format, UTF-8. */
export function printFeed(feed: Feed, format: FeedFormat): string {
  return PRINTERS[format](feed)
}
