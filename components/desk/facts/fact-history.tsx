import type { DeskVersion } from '@/lib/facts/desk-version'
import { deskText } from '@/lib/i18n/desk-text'
import type { DeskLocale } from '@/lib/i18n/locale'
import { FactVersionItem } from './fact-version-item'

type Props = { locale: DeskLocale; versions: DeskVersion[] }

/** Everything that was ever held of the fact, newest first. */
export function FactHistory({ locale, versions }: Props) {
  const t = deskText(locale)
  return (
    <section className="stack" aria-labelledby="versions-title">
      <h2 id="versions-title">{t('factVersions')}</h2>
      <ol className="fact-versions">
        {versions.map((version) => (
          <FactVersionItem key={version.id} locale={locale} version={version} />
        ))}
      </ol>
    </section>
  )
}
