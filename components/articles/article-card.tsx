import { articleHref } from '@/lib/articles/article-href'
import type { ArticleType } from '@/lib/articles/article-type'
import type { ArticleCardView } from '@/lib/articles/article-view'
import type { Locale } from '@/lib/i18n/locale'
import { message } from '@/lib/i18n/message'
import { CardByline } from './card-byline'

type Props = {
  locale: Locale
  article: ArticleCardView
  /** The section it stands in, which need not be said again. */
  within?: ArticleType
}

export function ArticleCard({ locale, article, within }: Props) {
  return (
    <article className="piece">
      {article.type !== within && (
        <p className="kicker">
          <b>{message(locale, `type.${article.type}`)}</b>
        </p>
      )}
      <h3>
        <a href={articleHref(locale, article.slug)}>{article.title}</a>
      </h3>
      <p>{article.deck}</p>
      <CardByline locale={locale} article={article} />
    </article>
  )
}
