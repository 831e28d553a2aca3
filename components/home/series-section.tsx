import { Localized } from '@/components/facts/localized'
import { articleHref } from '@/lib/articles/article-href'
import type { Locale } from '@/lib/i18n/locale'
import { message } from '@/lib/i18n/message'
import type { HomeSectionView } from '@/lib/lists/home-view'
import { HomeSection } from './home-section'

type Props = { locale: Locale; series: HomeSectionView }

/** The parts of a series in their order. */
export function SeriesSection({ locale, series: { href, title, pieces } }: Props) {
  return (
    <HomeSection
      title={
        <>
          {message(locale, 'seriesColumn')} <Localized phrase={title} />
        </>
      }
      all={{ href, label: message(locale, 'all') }}
    >
      {pieces.map((part) => (
        <article key={part.editionId} className="piece">
          {part.seriesNumber !== null && (
            <p className="kicker">
              <b>{message(locale, 'part', { n: part.seriesNumber })}</b>
            </p>
          )}
          <h3>
            <a href={articleHref(locale, part.slug)}>{part.title}</a>
          </h3>
        </article>
      ))}
    </HomeSection>
  )
}
