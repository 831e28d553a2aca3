import { Localized } from '@/components/facts/localized'
import type { ArticleView } from '@/lib/articles/article-view'
import type { Locale } from '@/lib/i18n/locale'
import { message } from '@/lib/i18n/message'

type Props = { locale: Locale; article: Pick<ArticleView, 'funder' | 'disclaimer'> }

/** Who paid, and whose view it is not. */
export function ArticleColophon({ locale, article: { funder, disclaimer } }: Props) {
  if (!funder && !disclaimer) return null
  return (
    <div className="colophon">
      {funder && (
        <p>
          {message(locale, 'funder')} <Localized phrase={funder} />
        </p>
      )}
      {disclaimer && (
        <p>
          <Localized phrase={disclaimer} />
        </p>
      )}
    </div>
  )
}
