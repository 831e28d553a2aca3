import type { DeskSource } from '@/lib/facts/desk-source'
import { deskText } from '@/lib/i18n/desk-text'
import { formatIsoDate } from '@/lib/i18n/format-date'
import type { DeskLocale } from '@/lib/i18n/locale'

type Props = { locale: DeskLocale; source: DeskSource }

/** For those who may look and not change. */
export function SourceFacts({ locale, source }: Props) {
  const t = deskText(locale)
  const { publisher, url, publishedOn, independenceGroup } = source
  const pairs = [
    [t('sourcePublisher'), publisher],
    [t('sourceUrl'), url],
    [t('sourceDate'), publishedOn && formatIsoDate(locale, publishedOn)],
    [t('sourceGroup'), independenceGroup],
  ] as const
  return (
    <dl className="pairs">
      {pairs.map(
        ([name, value]) =>
          value && (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ),
      )}
    </dl>
  )
}
