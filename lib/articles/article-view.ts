import type { BoxView } from '@/lib/facts/box-view'
import type { Phrase } from '@/lib/facts/phrase'
import type { Locale } from '@/lib/i18n/locale'
import type { Pictures } from '@/lib/media/get-pictures'
import type { BylineEntry } from '@/lib/people/byline-entry'
import type { ArticleType } from './article-type'
import type { Body } from './body'

/** One language of the language bar: `href` is null where no edition is live. */
export type LanguageLink = { locale: Locale; href: string | null }

/** What a list shows of a live edition. */
export type ArticleCardView = {
  editionId: string
  slug: string
  type: ArticleType
  title: string
  deck: string
  byline: BylineEntry[]
  publishedAt: Date
  /** Readable, but the newsroom no longer stands by it. */
  isRetracted: boolean
}

/** When and why the newsroom stopped standing by a piece, in the piece's language. */
export type Retraction = { at: Date; reason: string }

export type SeriesPart = { editionId: string; number: number | null; title: string; slug: string }

/** The series a piece belongs to, from where the piece stands. */
export type SeriesPlace = {
  slug: string
  title: Phrase
  /** Place of this piece, from 1. */
  number: number | null
  /** How many parts there are, those not in this language included. */
  total: number
  /** The parts in this language in their order, this one included. */
  parts: SeriesPart[]
}

/** Everything the public page shows of a live edition; one publication, one revision. */
export type ArticleView = ArticleCardView & {
  articleId: string
  locale: Locale
  originalLocale: Locale
  body: Body
  /** When published text last changed, null while it stands as first published. */
  updatedAt: Date | null
  retraction: Retraction | null
  readingMinutes: number
  topics: { slug: string; name: string }[]
  /** ISO 3166-1 codes. */
  countries: string[]
  series: SeriesPlace | null
  /** Who paid for the piece. */
  funder: Phrase | null
  /** Of the piece alone; the site's own stands in the footer. */
  disclaimer: Phrase | null
  /** The box under the deck. */
  box: BoxView | null
  /** The boxes that stand in the text. */
  boxes: BoxView[]
  /** Those that stand in the text. */
  pictures: Pictures
  /** Photographs of who signs, by person: as they are now. */
  photos: Pictures
  /** Before the addresses of all of them: nothing for readers, the desk's own in a preview. */
  pictureBase: string
  related: ArticleCardView[]
  languages: LanguageLink[]
}
