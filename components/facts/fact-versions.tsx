import type { FactVersionView } from '@/lib/facts/fact-view'
import { formatDate } from '@/lib/i18n/format-date'
import type { Locale } from '@/lib/i18n/locale'
import { message } from '@/lib/i18n/message'
import { FigureState } from './figure-state'
import { Localized } from './localized'
import { VersionValues } from './version-values'

type Props = { locale: Locale; versions: FactVersionView[] }

/** What the fact was held to be, newest first, and why it changed. */
export function FactVersions({ locale, versions }: Props) {
  return (
    <section aria-labelledby="versions">
      <h2 id="versions" className="titled">
        {message(locale, 'factHistory')}
      </h2>
      <ol className="versions" reversed>
        {versions.map((version) => (
          <li key={version.number}>
            <Version locale={locale} version={version} />
          </li>
        ))}
      </ol>
    </section>
  )
}

function Version({ locale, version }: { locale: Locale; version: FactVersionView }) {
  const { number, values, status, reason, note, releasedAt } = version
  return (
    <>
      <p className="when">
        {message(locale, 'versionNumber', { n: number })}
        {' · '}
        <time dateTime={releasedAt.toISOString()}>{formatDate(locale, releasedAt)}</time>
      </p>
      <p className="what">
        <VersionValues values={values} />
      </p>
      <p>
        <FigureState
          locale={locale}
          status={status}
          sources={status === 'SOURCES_DIFFER' ? values.length : 0}
        />{' '}
        {message(locale, `reason.${reason}`)}
        {note && ': '}
        {note && <Localized phrase={note} />}
      </p>
    </>
  )
}
