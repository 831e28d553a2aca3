import { articleHref } from '@/lib/articles/article-href'
import type { ArticleType } from '@/lib/articles/article-type'
import type { ArticleCardView } from '@/lib/articles/article-view'
import type { Locale } from '@/lib/i18n/locale'
import { CardByline } from './card-byline'
import { CardKicker } from './card-kicker'

type Props = {
  locale: Locale
  article: ArticleCardView
  /** The section it stands in, which need not be said again. */
  within?: ArticleType
}

export function ArticleCard({ locale, article, within }: Props) {
  return (
    <article className="piece">
      <CardKicker locale={locale} article={article} within={within} />
      <h3>
        <a href={articleHref(locale, article.slug)}>{article.title}</a>
      </h3>
      <p>{article.deck}</p>
      <CardByline locale={locale} article={article} />
    </article>
  )
}
