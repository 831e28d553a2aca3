import type { ArticleCardView } from '@/lib/articles/article-view'
import type { Locale } from '@/lib/i18n/locale'
import { message } from '@/lib/i18n/message'
import { ArticleCard } from './article-card'

type Props = { locale: Locale; pieces: ArticleCardView[] }

/** Other pieces on the same topics. */
export function RelatedList({ locale, pieces }: Props) {
  if (pieces.length === 0) return null
  return (
    <section className="latest" aria-labelledby="related">
      <h2 id="related" className="titled">
        {message(locale, 'related')}
      </h2>
      <div className="river">
        {pieces.map((piece) => (
          <ArticleCard key={piece.editionId} locale={locale} article={piece} />
        ))}
      </div>
    </section>
  )
}
