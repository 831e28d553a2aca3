import Link from 'next/link'
import type { DeskArticlePage, DeskArticleRow } from '@/lib/articles/list-desk-articles'
import { deskText } from '@/lib/i18n/desk-text'
import { formatDateTime } from '@/lib/i18n/format-date'
import type { DeskLocale } from '@/lib/i18n/locale'
import { EditionState } from './edition-state'

type Props = { locale: DeskLocale; page: DeskArticlePage }

export function ArticlesTable({ locale, page }: Props) {
  const t = deskText(locale)
  if (page.rows.length === 0) return <p className="nothing">{t('noArticles')}</p>
  return (
    <>
      <table className="list">
        <thead>
          <tr>
            <th scope="col">{t('title')}</th>
            <th scope="col">{t('languages')}</th>
            <th scope="col">{t('updated')}</th>
            <th scope="col">{t('byWhom')}</th>
          </tr>
        </thead>
        <tbody>
          {page.rows.map((row) => (
            <ArticleRow key={row.articleId} locale={locale} row={row} />
          ))}
        </tbody>
      </table>
      {page.next && (
        <nav className="pages">
          <Link href="/admin/articles">{t('newest')}</Link>
          <Link href={`/admin/articles?after=${page.next}`}>{t('older')}</Link>
        </nav>
      )}
    </>
  )
}

function ArticleRow({ locale, row }: { locale: DeskLocale; row: DeskArticleRow }) {
  const t = deskText(locale)
  const href = (language: string) => `/admin/articles/${row.articleId}/${language}`
  return (
    <tr>
      <th scope="row">
        <Link href={href(row.originalLocale)} lang={row.title ? row.originalLocale : undefined}>
          {row.title || t('untitled')}
        </Link>
        <small>{t(`type.${row.type}`)}</small>
      </th>
      <td>
        <ul className="states">
          {row.editions.map((edition) => (
            <li key={edition.locale}>
              <Link href={href(edition.locale)}>
                <EditionState t={t} state={edition} />
              </Link>
            </li>
          ))}
        </ul>
      </td>
      <td>
        <time dateTime={row.updatedAt.toISOString()}>{formatDateTime(locale, row.updatedAt)}</time>
      </td>
      <td>{row.updatedBy ?? t('theNewsroom')}</td>
    </tr>
  )
}
