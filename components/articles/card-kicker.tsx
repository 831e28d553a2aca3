import type { ArticleType } from '@/lib/articles/article-type'
import type { ArticleCardView } from '@/lib/articles/article-view'
import type { Locale } from '@/lib/i18n/locale'
import { message } from '@/lib/i18n/message'

type Props = {
  locale: Locale
  article: Pick<ArticleCardView, 'type' | 'isRetracted'>
  /** The section it stands in, which need not be said again. */
  within?: ArticleType | undefined
}

/** Over a card: what kind of piece it is, and that it is retracted. */
export function CardKicker({ locale, article: { type, isRetracted }, within }: Props) {
  if (type === within && !isRetracted) return null
  return (
    <p className="kicker">
      {type !== within && <b>{message(locale, `type.${type}`)}</b>}
      {isRetracted && <span className="retracted">{message(locale, 'retracted')}</span>}
    </p>
  )
}
