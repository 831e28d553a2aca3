import Link from 'next/link'
import type { VersionView } from '@/lib/articles/list-versions'
import { deskText } from '@/lib/i18n/desk-text'
import { formatDateTime } from '@/lib/i18n/format-date'
import type { DeskLocale } from '@/lib/i18n/locale'

type Props = { locale: DeskLocale; lang: string; path: string; versions: VersionView[] }

/** Everything that was saved, the newest first; each opens beside the one before it. */
export function VersionsTable({ locale, lang, path, versions }: Props) {
  const t = deskText(locale)
  if (versions.length === 0) return <p className="nothing">{t('noVersions')}</p>
  return (
    <table className="list">
      <thead>
        <tr>
          <th scope="col">{t('version')}</th>
          <th scope="col">{t('title')}</th>
          <th scope="col">{t('updated')}</th>
          <th scope="col">{t('byWhom')}</th>
        </tr>
      </thead>
      <tbody>
        {versions.map(({ revisionId, number, title, savedAt, savedBy, isLive }) => (
          <tr key={revisionId}>
            <th scope="row">
              <Link href={`${path}/${number}`}>
                {t('versionNumber', { number: String(number) })}
              </Link>
              {isLive && <small> {t('versionLive')}</small>}
            </th>
            <td lang={title ? lang : undefined}>{title || t('untitled')}</td>
            <td>{formatDateTime(locale, savedAt)}</td>
            <td>{savedBy ?? t('theNewsroom')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
