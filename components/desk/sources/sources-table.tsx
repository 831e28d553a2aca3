import Link from 'next/link'
import type { SourceRow } from '@/lib/facts/list-sources'
import { deskText } from '@/lib/i18n/desk-text'
import type { DeskLocale } from '@/lib/i18n/locale'

type Props = { locale: DeskLocale; sources: SourceRow[] }

export function SourcesTable({ locale, sources }: Props) {
  const t = deskText(locale)
  if (sources.length === 0) return <p className="nothing">{t('noSources')}</p>
  return (
    <table className="list">
      <thead>
        <tr>
          <th scope="col">{t('sources')}</th>
          <th scope="col">{t('sourceUrl')}</th>
          <th scope="col">{t('sourceFacts')}</th>
        </tr>
      </thead>
      <tbody>
        {sources.map(({ id, title, publisher, url, group, facts }) => (
          <tr key={id}>
            <th scope="row">
              <Link href={`/admin/sources/${id}`}>{title}</Link>
              <small>
                {[publisher, group && t('oneOrigin', { group })].filter(Boolean).join(' · ')}
              </small>
            </th>
            <td>
              {url && (
                <a href={url} rel="noreferrer">
                  {new URL(url).host}
                </a>
              )}
            </td>
            <td>{facts}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
