import { Readable } from 'node:stream'
import FeedParser from 'feedparser'

/** What the reader `feedparser` makes of a document. */
export async function readWithFeedparser(text: string) {
  const parser = new FeedParser({ feedurl: 'https://tehlil.example/az' })
  Readable.from([text]).pipe(parser)
  const items: FeedParser.Item[] = []
  for await (const item of parser) items.push(item)
  return { meta: parser.meta, items }
}
