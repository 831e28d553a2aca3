import { ArticleCard } from '@/components/articles/article-card'
import type { ArticleCardView } from '@/lib/articles/article-view'
import type { Locale } from '@/lib/i18n/locale'
import { message } from '@/lib/i18n/message'

type Props = { locale: Locale; pieces: ArticleCardView[] }

/** What editors put beside the piece on top. */
export function ChosenPieces({ locale, pieces }: Props) {
  return (
    <section className="chosen" aria-label={message(locale, 'chosenPieces')}>
      {pieces.map((piece) => (
        <ArticleCard key={piece.editionId} locale={locale} article={piece} />
      ))}
    </section>
  )
}
