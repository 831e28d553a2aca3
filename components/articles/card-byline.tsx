import type { ArticleCardView } from '@/lib/articles/article-view'
import { formatDate } from '@/lib/i18n/format-date'
import type { Locale } from '@/lib/i18n/locale'

type Props = { locale: Locale; article: ArticleCardView }

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
