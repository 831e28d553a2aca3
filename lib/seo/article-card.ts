import type { ArticleView } from '@/lib/articles/article-view'
import { message } from '@/lib/i18n/message'
import { authorHref } from '@/lib/people/author-href'
import { bakuIso } from './baku-iso'

/** What a link preview is told about a piece beyond its title and deck. */
export type ArticleCardData = {
  /** ISO 8601 with Baku's offset. */
  publishedTime: string
  modifiedTime: string
  /** Absolute addresses of the authors' pages. */
  authors: string[]
  section: string
  topics: string[]
}

export function articleCard(article: ArticleView, origin: string): ArticleCardData {
  const { locale, publishedAt, updatedAt, byline, type, topics } = article
  return {
    publishedTime: bakuIso(publishedAt),
    modifiedTime: bakuIso(updatedAt ?? publishedAt),
    authors: byline.map(({ slug }) => origin + authorHref(locale, slug)),
    section: message(locale, `section.${type}`),
    topics: topics.map(({ name }) => name),
  }
}
