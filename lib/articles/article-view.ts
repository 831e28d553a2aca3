import type { BoxView } from '@/lib/facts/box-view'
import type { Locale } from '@/lib/i18n/locale'
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
}

/** Everything the public page shows of a live edition; one publication, one revision. */
export type ArticleView = ArticleCardView & {
  articleId: string
  locale: Locale
  originalLocale: Locale
  body: Body
  /** When published text last changed, null while it stands as first published. */
  updatedAt: Date | null
  readingMinutes: number
  box: BoxView | null
  languages: LanguageLink[]
}
