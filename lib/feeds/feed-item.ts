import type { Locale } from '@/lib/i18n/locale'

/** A figure of a piece's boxes, as printed with it. */
export type FeedFact = {
  id: string
  /** The fact's page, which shows what has changed since; null for a fact without one. */
  url: string | null
  label: string
  /** In words and digits of the feed's language. */
  value: string
  /** "USD", "t": null for dates and words. */
  unit: string | null
  asOf: string | null
  source: { title: string; url: string | null } | null
  /** Where sources differ: what each says, none chosen. */
  rivals: { value: string; reporter: string }[]
}

/** The first picture of a piece, with the words printed for it. */
export type FeedPicture = {
  /** Absolute. */
  url: string
  type: string
  /** Pixels. */
  width: number
  height: number
  description: string
  credit: string | null
}

/** One piece as every feed tells it: same id, same dates, same text. Addresses are absolute. */
export type FeedItem = {
  /** `tag:HOST,YEAR:edition/UUID`: never changes. */
  id: string
  url: string
  title: string
  summary: string
  /** Full text, semantic HTML. */
  html: string
  authors: { name: string; url: string }[]
  /** Type, topics and countries by name. */
  categories: string[]
  publishedAt: Date
  contentUpdatedAt: Date
  /** The piece in its other languages. */
  languages: { locale: Locale; url: string }[]
  facts: FeedFact[]
  /** PNG of `CARD_SIZE` with the title on it. */
  card: string
  picture: FeedPicture | null
}

/** A document of a feed: the page it belongs to, and where in it the document begins. */
export type FeedPlace = {
  /** Absolute address of the page. */
  page: string
  /** Cursor of the last piece before; null at the newest. */
  after: string | null
}

export type Feed = {
  locale: Locale
  /** Names of the site and of who publishes it. */
  site: { name: string; publisher: string }
  title: string
  description: string
  place: FeedPlace
  /** RFC 5005: an archive document names the feed that is followed. Null in that feed itself. */
  current: FeedPlace | null
  /** The archive document before this one and the one after it. */
  older: FeedPlace | null
  newer: FeedPlace | null
  items: FeedItem[]
  /** Newest change of any item's text; null for an empty feed. */
  updatedAt: Date | null
}

/** Absolute addresses of PNG: 144 and 512 pixels wide and high. */
export type FeedIcons = { small: string; large: string }

/** What stands at a feed's address; `tags`: the changes after which it may differ. */
export type FeedAnswer = { tags: string[] } & (
  | { kind: 'feed'; feed: Feed }
  /** `location`: of the page, not of its feed. */
  | { kind: 'moved'; location: string }
  | { kind: 'unknown' }
)
