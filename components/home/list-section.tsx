import { ArticleCard } from '@/components/articles/article-card'
import { Localized } from '@/components/facts/localized'
import type { Locale } from '@/lib/i18n/locale'
import { message } from '@/lib/i18n/message'
import type { HomeSectionView } from '@/lib/lists/home-view'
import { HomeSection } from './home-section'

type Props = { locale: Locale; section: HomeSectionView }

/** The newest pieces of a list. */
export function ListSection({ locale, section: { title, href, pieces, type } }: Props) {
  return (
    <HomeSection title={<Localized phrase={title} />} all={{ href, label: message(locale, 'all') }}>
      {pieces.map((piece) => (
        <ArticleCard
          key={piece.editionId}
          locale={locale}
          article={piece}
          {...(type && { within: type })}
        />
      ))}
    </HomeSection>
  )
}
