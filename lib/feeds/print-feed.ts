import { atom } from './atom'
import type { FeedFormat } from './feed-format'
import type { Feed, FeedIcons } from './feed-item'
import { jsonFeed } from './json-feed'
import { rss } from './rss'

type Printer = (feed: Feed, icons: FeedIcons) => string

const PRINTERS = { rss, atom, json: jsonFeed } satisfies Record<FeedFormat, Printer>

/** A feed as a document of one format, UTF-8. */
export function printFeed(feed: Feed, format: FeedFormat, icons: FeedIcons): string {
  return PRINTERS[format](feed, icons)
}
