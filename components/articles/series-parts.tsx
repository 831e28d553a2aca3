import { Localized } from '@/components/facts/localized'
import { articleHref } from '@/lib/articles/article-href'
import type { ArticleView, SeriesPlace } from '@/lib/articles/article-view'
import type { Locale } from '@/lib/i18n/locale'
import { message } from '@/lib/i18n/message'

type Props = { locale: Locale; article: ArticleView; series: SeriesPlace }

/** The parts of the series in this language, in their order; this one is where the reader is. */
export function SeriesParts({ locale, article, series }: Props) {
  return (
    <nav className="parts" aria-labelledby="parts">
      <h2 id="parts">
        {message(locale, 'seriesColumn')} <Localized phrase={series.title} />
      </h2>
      <ol className="part-list">
        {series.parts.map(({ editionId, number, slug, title }) => (
          <li key={editionId}>
            {number !== null && <span>{message(locale, 'part', { n: number })}</span>}
            {editionId === article.editionId ? (
              <b aria-current="page">{title}</b>
            ) : (
              <a href={articleHref(locale, slug)}>{title}</a>
            )}
          </li>
        ))}
      </ol>
    </nav>
  )
}
