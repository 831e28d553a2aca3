import type { ArticleCardView } from '@/lib/articles/article-view'
import { formatDate } from '@/lib/i18n/format-date'
import type { SiteLocale } from '@/lib/i18n/locale'

type Props = { locale: SiteLocale; article: ArticleCardView }

export function CardByline({ locale, article }: Props) {
  return (
    <p className="by">
      <b>{article.byline.map((entry) => entry.name).join(', ')}</b> ·{' '}
      <time dateTime={article.publishedAt.toISOString()}>
        {formatDate(locale, article.publishedAt)}
      </time>
    </p>
  )
}
