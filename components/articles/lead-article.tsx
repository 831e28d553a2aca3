import { Drawing } from '@/components/drawings/drawing'
import { FigureList } from '@/components/facts/figure-list'
import { figurePlaces } from '@/components/facts/figure-places'
import { articleHref } from '@/lib/articles/article-href'
import type { FigureView } from '@/lib/facts/box-view'
import type { Locale } from '@/lib/i18n/locale'
import type { LeadView } from '@/lib/lists/home-view'
import { CardByline } from './card-byline'
import { CardKicker } from './card-kicker'
import { Picture } from './picture'

const PLACES_IN_ROW = 4
/** Home's wide column; on a narrow screen all of it but the edges. */
const SIZES = '(min-width: 62rem) 52rem, calc(100vw - 2.25rem)'

type Props = { locale: Locale; article: LeadView }

/** The piece home opens with, its first figures under it. */
export function LeadArticle({ locale, article }: Props) {
  return (
    <article className="lead">
      <CardKicker locale={locale} article={article} />
      <h2>
        <a href={articleHref(locale, article.slug)}>{article.title}</a>
      </h2>
      <p className="deck">{article.deck}</p>
      <CardByline locale={locale} article={article} />
      {article.box && <FigureList locale={locale} figures={firstRow(article.box.figures)} />}
      {article.drawing && <Drawing name={article.drawing} locale={locale} />}
      {article.picture && <Picture picture={article.picture} sizes={SIZES} isFirst />}
    </article>
  )
}

function firstRow(figures: FigureView[]): FigureView[] {
  let taken = 0
  return figures.filter((figure) => {
    taken += figurePlaces(figure)
    return taken <= PLACES_IN_ROW
  })
}
