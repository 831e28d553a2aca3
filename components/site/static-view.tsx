import { ArticleBody } from '@/components/articles/article-body'
import { formatDate } from '@/lib/i18n/format-date'
import type { Locale } from '@/lib/i18n/locale'
import { message } from '@/lib/i18n/message'
import type { StaticPageView } from '@/lib/pages/get-page'
import { ListHead } from './list-head'

type Props = { locale: Locale; page: StaticPageView }

/** About, editorial rules, imprint…: a text without an author. */
export function StaticView({ locale, page: { title, body, updatedAt } }: Props) {
  return (
    <article className="wrap static">
      <ListHead title={{ text: title, lang: null }} />
      <ArticleBody locale={locale} body={body} />
      <p className="meta">
        {message(locale, 'updated')} {formatDate(locale, updatedAt)}
      </p>
    </article>
  )
}
