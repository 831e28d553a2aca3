import { Localized } from '@/components/facts/localized'
import type { ArticleView } from '@/lib/articles/article-view'
import type { Locale } from '@/lib/i18n/locale'
import { message } from '@/lib/i18n/message'
import { seriesHref } from '@/lib/topics/series-href'
import { ArticleMeta } from './article-meta'
import { ArticleSubjects } from './article-subjects'
import { Signatures } from './signatures'

type Props = { locale: Locale; article: ArticleView }

export function ArticleHead({ locale, article }: Props) {
  const { series } = article
  return (
    <header className="head">
      <ArticleSubjects locale={locale} article={article} />
      <h1>{article.title}</h1>
      <p className="deck">{article.deck}</p>
      {series && (
        <p className="series-line">
          {series.number !== null && (
            <b>{message(locale, 'partOf', { part: String(series.number), n: series.total })}</b>
          )}{' '}
          <a href={seriesHref(locale, series.slug)}>
            <Localized phrase={series.title} />
          </a>
        </p>
      )}
      <Signatures locale={locale} article={article} />
      <ArticleMeta locale={locale} article={article} />
    </header>
  )
}
