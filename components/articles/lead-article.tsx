import { FigureList } from '@/components/facts/figure-list'
import type { ArticleCardView } from '@/lib/articles/article-view'
import type { BoxView } from '@/lib/facts/box-view'
import type { SiteLocale } from '@/lib/i18n/locale'
import { message } from '@/lib/i18n/message'
import { CardByline } from './card-byline'

const MAX_FIGURES = 4

type Props = { locale: SiteLocale; article: ArticleCardView & { box: BoxView | null } }

/** The piece home opens with, its first figures under it. */
export function LeadArticle({ locale, article }: Props) {
  return (
    <article className="lead">
      <p className="kicker">
        <b>{message(locale, `type.${article.type}`)}</b>
      </p>
      <h2>
        <a href={`/${locale}/articles/${article.slug}`}>{article.title}</a>
      </h2>
      <p className="deck">{article.deck}</p>
      <CardByline locale={locale} article={article} />
      {article.box && (
        <FigureList locale={locale} figures={article.box.figures.slice(0, MAX_FIGURES)} />
      )}
    </article>
  )
}
