import { LeadArticle } from '@/components/articles/lead-article'
import { FactChanges } from '@/components/facts/fact-changes'
import { FigureLegend } from '@/components/facts/figure-legend'
import { factsHref } from '@/lib/facts/fact-href'
import type { FactChangeView } from '@/lib/facts/list-fact-changes'
import type { Locale } from '@/lib/i18n/locale'
import { message } from '@/lib/i18n/message'
import type { HomeView as View } from '@/lib/lists/home-view'
import { ChosenPieces } from './chosen-pieces'
import { FollowFeed } from './follow-feed'
import { HomeSection } from './home-section'
import { ListSection } from './list-section'
import { SeriesSection } from './series-section'

type Props = {
  locale: Locale
  home: View
  /** What changed in the fact base. */
  changes: FactChangeView[]
}

/** The piece on top with its figures, what changed in the facts, and the sections as columns. */
export function HomeView({ locale, home: { lead, chosen, sections }, changes }: Props) {
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
      {chosen.length > 0 && <ChosenPieces locale={locale} pieces={chosen} />}
      <div className="river">
        {sections.map((section) =>
          section.kind === 'SERIES' ? (
            <SeriesSection key={section.href} locale={locale} series={section} />
          ) : (
            <ListSection key={section.href} locale={locale} section={section} />
          ),
        )}
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
