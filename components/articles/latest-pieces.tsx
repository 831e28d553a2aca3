import type { ArticleCardView } from '@/lib/articles/article-view'
import type { Locale } from '@/lib/i18n/locale'
import { message } from '@/lib/i18n/message'
import { ArticleCard } from './article-card'

type Props = { locale: Locale; pieces: ArticleCardView[] }

export function LatestPieces({ locale, pieces }: Props) {
  if (pieces.length === 0) return null
  return (
    <section className="latest" aria-labelledby="latest">
      <h2 id="latest" className="titled">
        {message(locale, 'latest')}
      </h2>
      <div className="river">
        {pieces.map((piece) => (
          <ArticleCard key={piece.editionId} locale={locale} article={piece} />
        ))}
      </div>
    </section>
  )
}
