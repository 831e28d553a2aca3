import { LatestPieces } from '@/components/articles/latest-pieces'
import type { ArticleCardView, LanguageLink } from '@/lib/articles/article-view'
import type { Locale } from '@/lib/i18n/locale'
import { message } from '@/lib/i18n/message'
import { LanguageChoices } from './language-choices'

type Props = {
  locale: Locale
  /** Where the same piece is published; empty when nothing is known about the address. */
  elsewhere: LanguageLink[]
  latest: ArticleCardView[]
}

export function NotFoundView({ locale, elsewhere, latest }: Props) {
  const isElsewhere = elsewhere.length > 0
  return (
    <div className="wrap message">
      <p className="code">404</p>
      <h1>{message(locale, isElsewhere ? 'otherLanguagesTitle' : 'notFoundTitle')}</h1>
      <p>{message(locale, isElsewhere ? 'otherLanguagesText' : 'notFoundText')}</p>
      <LanguageChoices languages={elsewhere} />
      <LatestPieces locale={locale} pieces={latest} />
    </div>
  )
}
