import { CardByline } from '@/components/articles/card-byline'
import { articleHref } from '@/lib/articles/article-href'
import type { ArticleType } from '@/lib/articles/article-type'
import type { Locale } from '@/lib/i18n/locale'
import { message } from '@/lib/i18n/message'
import type { ListedPiece } from '@/lib/lists/list-page'

type Props = { locale: Locale; piece: ListedPiece; within: ArticleType | undefined }

export function ListPiece({ locale, piece, within }: Props) {
  const { slug, title, deck, type, seriesNumber } = piece
  return (
    <article className="piece">
      <h3>
        <a href={articleHref(locale, slug)}>{title}</a>
      </h3>
      <p>{deck}</p>
      <div>
        <p className="kicker">
          {type !== within && <b>{message(locale, `type.${type}`)}</b>}
          {seriesNumber !== null && <span>{message(locale, 'part', { n: seriesNumber })}</span>}
          {piece.isRetracted && <span className="retracted">{message(locale, 'retracted')}</span>}
        </p>
        <CardByline locale={locale} article={piece} />
      </div>
    </article>
  )
}
