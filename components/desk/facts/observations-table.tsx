import Link from 'next/link'
import { figureWords } from '@/components/desk/figure-words'
import type { DeskObservation } from '@/lib/facts/desk-version'
import { deskText } from '@/lib/i18n/desk-text'
import { formatIsoDate } from '@/lib/i18n/format-date'
import type { DeskLocale } from '@/lib/i18n/locale'

type Props = { locale: DeskLocale; observations: DeskObservation[] }

/** What each source says, side by side: none is chosen here. */
export function ObservationsTable({ locale, observations }: Props) {
  const t = deskText(locale)
  return (
    <table className="list">
      <thead>
        <tr>
          <th scope="col">{t('whoSays')}</th>
          <th scope="col">{t('whatSays')}</th>
          <th scope="col">{t('fromWhere')}</th>
        </tr>
      </thead>
      <tbody>
        {observations.map((one) => (
          <tr key={one.observationId}>
            <th scope="row">
              {one.reporter.text}
              {one.asOf && <small>{one.asOf}</small>}
            </th>
            <td>
              {figureWords({ value: one.value, rivals: [] })}
              <small>{t('asPrinted', { text: one.exactQuote ?? one.reportedText })}</small>
            </td>
            <td>
              <SourceCell locale={locale} observation={one} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

type CellProps = { locale: DeskLocale; observation: DeskObservation }

function SourceCell({ locale, observation }: CellProps) {
  const t = deskText(locale)
  const { source, sourceId, retrievedOn, group } = observation
  if (!source) return t('noSource')
  const { title, publisher, publishedOn, url } = source
  const notes = [
    publisher,
    publishedOn && formatIsoDate(locale, publishedOn),
    retrievedOn && t('lookedAt', { day: formatIsoDate(locale, retrievedOn) }),
    group && t('oneOrigin', { group }),
  ]
  return (
    <>
      <Link href={`/admin/sources/${sourceId}`}>{title}</Link>
      <small>{notes.filter(Boolean).join(' · ')}</small>
      {url && (
        <small>
          <a href={url} rel="noreferrer">
            {url}
          </a>
        </small>
      )}
    </>
  )
}
