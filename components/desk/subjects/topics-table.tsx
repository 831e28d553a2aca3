import Link from 'next/link'
import { deskText } from '@/lib/i18n/desk-text'
import type { DeskLocale } from '@/lib/i18n/locale'
import type { DeskTopicRow } from '@/lib/topics/list-desk-topics'

type Props = { locale: DeskLocale; section: 'topics' | 'series'; rows: DeskTopicRow[] }

/** Topics, or series: the name, the address, in how many pieces. */
export function TopicsTable({ locale, section, rows }: Props) {
  const t = deskText(locale)
  if (rows.length === 0) {
    return <p className="nothing">{t(section === 'topics' ? 'noTopics' : 'noSeriesYet')}</p>
  }
  return (
    <table className="list">
      <thead>
        <tr>
          <th scope="col">{t('name')}</th>
          <th scope="col">{t('address')}</th>
          <th scope="col">{t('whereUsed')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, name, slug, pieces }) => (
          <tr key={id}>
            <th scope="row">
              <Link href={`/admin/${section}/${id}`}>{name}</Link>
            </th>
            <td>{slug}</td>
            <td>{t('piecesCount', { n: pieces })}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
