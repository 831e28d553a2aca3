import { ArticleCard } from '@/components/articles/article-card'
import { LeadArticle } from '@/components/articles/lead-article'
import { FactChanges } from '@/components/facts/fact-changes'
import { FigureLegend } from '@/components/facts/figure-legend'
import { factsHref } from '@/lib/facts/fact-href'
import type { FactChangeView } from '@/lib/facts/list-fact-changes'
import type { Locale } from '@/lib/i18n/locale'
import { message } from '@/lib/i18n/message'
import type { HomeView as View } from '@/lib/lists/home-view'
import { typeHref } from '@/lib/lists/type-href'
import { FollowFeed } from './follow-feed'
import { HomeSection } from './home-section'
import { SeriesSection } from './series-section'

type Props = {
  locale: Locale
  home: View
  /** What changed in the fact base. */
  changes: FactChangeView[]
}

/** The newest piece with its figures, what changed in the facts, and the sections as columns. */
export function HomeView({ locale, home: { lead, sections, series }, changes }: Props) {
  return (
    <div className="wrap">
      <div className="top">
        {lead ? <LeadArticle locale={locale} article={lead} /> : <NothingYet locale={locale} />}
        <aside>
          {changes.length > 0 ? (
            <ChangedFacts locale={locale} changes={changes} />
          ) : (
            <FigureLegend locale={locale} />
          )}
          <FollowFeed locale={locale} />
        </aside>
      </div>
      <div className="river">
        {sections.map(({ type, pieces }) => (
          <HomeSection
            key={type}
            title={message(locale, `section.${type}`)}
            all={{ href: typeHref(locale, type), label: message(locale, 'all') }}
          >
            {pieces.map((piece) => (
              <ArticleCard key={piece.editionId} locale={locale} article={piece} within={type} />
            ))}
          </HomeSection>
        ))}
        {series && <SeriesSection locale={locale} series={series} />}
      </div>
    </div>
  )
}

function ChangedFacts({ locale, changes }: Pick<Props, 'locale' | 'changes'>) {
  return (
    <HomeSection
      title={message(locale, 'changedFacts')}
      all={{ href: factsHref(locale), label: message(locale, 'all') }}
    >
      <FactChanges locale={locale} changes={changes} />
    </HomeSection>
  )
}

function NothingYet({ locale }: { locale: Locale }) {
  return <p className="deck">{message(locale, 'nothingYet')}</p>
}
