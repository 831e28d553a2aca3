import { articleHref } from '@/lib/articles/article-href'
import type { ArticleView } from '@/lib/articles/article-view'
import { message } from '@/lib/i18n/message'
import { authorHref } from '@/lib/people/author-href'
import { bakuIso } from './baku-iso'
import { cardHref } from './card-size'

/** What a link preview is told about a piece beyond its title and deck. */
export type ArticleCardData = {
  /** ISO 8601 with Baku's offset. */
  publishedTime: string
  modifiedTime: string
  /** Absolute addresses of the authors' pages. */
  authors: string[]
  section: string
  topics: string[]
  /** Absolute address of the picture of `CARD_SIZE`; its words are the title. */
  image: string
}

export function articleCard(article: ArticleView, origin: string): ArticleCardData {
  const { locale, publishedAt, updatedAt, byline, type, topics } = article
  return {
    publishedTime: bakuIso(publishedAt),
    modifiedTime: bakuIso(updatedAt ?? publishedAt),
    authors: byline.map(({ slug }) => origin + authorHref(locale, slug)),
    section: message(locale, `section.${type}`),
    topics: topics.map(({ name }) => name),
    image: origin + cardHref(articleHref(locale, article.slug)),
  }
}
