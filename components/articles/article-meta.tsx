import type { ArticleView } from '@/lib/articles/article-view'
import { formatDateTime } from '@/lib/i18n/format-date'
import type { Locale } from '@/lib/i18n/locale'
import { message } from '@/lib/i18n/message'
import { bakuIso } from '@/lib/seo/baku-iso'

type Props = { locale: Locale; article: ArticleView }

/** When it was published and changed, how long it takes, what it was translated from. */
export function ArticleMeta({ locale, article }: Props) {
  const { originalLocale, updatedAt } = article
  return (
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
      {originalLocale !== locale && <Translation locale={locale} article={article} />}
    </p>
  )
}

/** A link where the original is live. */
function Translation({ locale, article: { originalLocale, languages } }: Props) {
  const lang = message(locale, `original.${originalLocale}`)
  const words = message(locale, 'translatedFrom', { lang })
  const original = languages.find((language) => language.locale === originalLocale)?.href
  return <span>{original ? <a href={original}>{words}</a> : words}</span>
}

function Moment({ locale, date }: { locale: Locale; date: Date }) {
  return (
    <time dateTime={bakuIso(date)}>
      {message(locale, 'bakuTime', { dateTime: formatDateTime(locale, date) })}
    </time>
  )
}
