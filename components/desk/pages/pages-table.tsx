import Link from 'next/link'
import { deskText } from '@/lib/i18n/desk-text'
import type { DeskLocale } from '@/lib/i18n/locale'
import type { DeskPageRow } from '@/lib/pages/desk-pages'
import { PageLanguages } from './page-languages'
import { pageTitle } from './page-title'

type Props = { locale: DeskLocale; pages: DeskPageRow[]; canEdit: boolean }

export function PagesTable({ locale, pages, canEdit }: Props) {
  const t = deskText(locale)
  if (pages.length === 0) return <p className="nothing">{t('noPages')}</p>
  return (
    <table className="list">
      <thead>
        <tr>
          <th scope="col">{t('title')}</th>
          {canEdit && <th scope="col">{t('languages')}</th>}
        </tr>
      </thead>
      <tbody>
        {pages.map((page) => (
          <tr key={page.pageId}>
            <th scope="row">
              {canEdit ? (
                <Link href={`/admin/pages/${page.pageId}/${locale}`}>
                  {pageTitle(t, page, locale)}
                </Link>
              ) : (
                pageTitle(t, page, locale)
              )}
            </th>
            {canEdit && (
              <td>
                <PageLanguages locale={locale} page={page} current={null} />
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
