import type { DeskVersion } from '@/lib/facts/desk-version'
import { deskText } from '@/lib/i18n/desk-text'
import { formatDateTime } from '@/lib/i18n/format-date'
import type { DeskLocale } from '@/lib/i18n/locale'
import { ObservationsTable } from './observations-table'

type Props = { locale: DeskLocale; version: DeskVersion }

/** What was held of a fact from one moment on: by whom, why, and on what it rests. */
export function FactVersionItem({ locale, version }: Props) {
  const t = deskText(locale)
  const { number, isCurrent, state, reason, status, label, note } = version
  const { proposedBy, proposedAt, releasedBy, releasedAt, observations } = version
  const whoOr = (name: string | null) => name ?? t('theNewsroom')
  const standing = isCurrent
    ? t('versionCurrent')
    : t(state === 'RELEASED' ? 'released' : 'proposed')
  return (
    <li className="fact-version">
      <h3>
        {t('versionNumber', { number: String(number) })} <small>{standing}</small>
      </h3>
      <p>{[label, t(`status.${status}`), t(`change.${reason}`)].join(' · ')}</p>
      {note && <p>{note}</p>}
      <p className="hint">
        {t('proposedBy', { who: whoOr(proposedBy), time: formatDateTime(locale, proposedAt) })}
        {releasedAt && (
          <>
            <br />
            {t('releasedBy', { who: whoOr(releasedBy), time: formatDateTime(locale, releasedAt) })}
          </>
        )}
      </p>
      <ObservationsTable locale={locale} observations={observations} />
    </li>
  )
}
