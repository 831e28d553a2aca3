/** One piece as every feed tells it: same id, same dates, same text. */
export type FeedItem = {
  /** `tag:HOST,YEAR:edition/UUID`: never changes. */
  id: string
  url: string
  title: string
  summary: string
  /** Full text, absolute addresses, semantic HTML. */
  html: string
  authors: string[]
  categories: string[]
  publishedAt: Date
  contentUpdatedAt: Date
}

export type Feed = {
  locale: string
  title: string
  description: string
  /** The page that the feed belongs to, and the feed itself: absolute. */
  pageUrl: string
  feedUrl: string
  items: FeedItem[]
  /** Newest change of any item's text; null for an empty feed. */
  updatedAt: Date | null
}
