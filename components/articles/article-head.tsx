import type { ArticleView } from '@/lib/articles/article-view'
import { formatDateTime } from '@/lib/i18n/format-date'
import type { Locale } from '@/lib/i18n/locale'
import { message } from '@/lib/i18n/message'
import { Signatures } from './signatures'

type Props = { locale: Locale; article: ArticleView }

export function ArticleHead({ locale, article }: Props) {
  const { originalLocale, updatedAt } = article
  return (
    <header className="head">
      <p className="kicker">
        <b>{message(locale, `type.${article.type}`)}</b>
        {originalLocale !== locale && (
          <span>
            {message(locale, 'translatedFrom', {
              lang: message(locale, `original.${originalLocale}`),
            })}
          </span>
        )}
      </p>
      <h1>{article.title}</h1>
      <p className="deck">{article.deck}</p>
      <Signatures byline={article.byline} />
      <p className="meta">
        <span>
          {message(locale, 'published')} <Moment locale={locale} date={article.publishedAt} />
        </span>
        {updatedAt && (
          <span>
            {message(locale, 'updated')} <Moment locale={locale} date={updatedAt} />
          </span>
        )}
        <span>{message(locale, 'readingTime', { n: article.readingMinutes })}</span>
      </p>
    </header>
  )
}

function Moment({ locale, date }: { locale: Locale; date: Date }) {
  return (
    <time dateTime={date.toISOString()}>
      {message(locale, 'bakuTime', { dateTime: formatDateTime(locale, date) })}
    </time>
  )
}
