import { LatestPieces } from '@/components/articles/latest-pieces'
import { LeadArticle } from '@/components/articles/lead-article'
import { FigureLegend } from '@/components/facts/figure-legend'
import type { ArticleCardView } from '@/lib/articles/article-view'
import type { BoxView } from '@/lib/facts/box-view'
import type { Locale } from '@/lib/i18n/locale'
import { message } from '@/lib/i18n/message'
import { FollowFeed } from './follow-feed'

type Props = {
  locale: Locale
  lead: (ArticleCardView & { box: BoxView | null }) | null
  pieces: ArticleCardView[]
}

/** The newest piece with its figures, how to read them, and the pieces before it. */
export function HomeView({ locale, lead, pieces }: Props) {
  return (
    <div className="wrap">
      <div className="top">
        {lead ? <LeadArticle locale={locale} article={lead} /> : <NothingYet locale={locale} />}
        <aside>
          <FigureLegend locale={locale} />
          <FollowFeed locale={locale} />
        </aside>
      </div>
      <LatestPieces locale={locale} pieces={pieces} />
    </div>
  )
}

function NothingYet({ locale }: { locale: Locale }) {
  return <p className="deck">{message(locale, 'nothingYet')}</p>
}
