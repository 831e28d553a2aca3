import type { Retraction } from '@/lib/articles/article-view'
import { formatDate } from '@/lib/i18n/format-date'
import type { Locale } from '@/lib/i18n/locale'
import { message } from '@/lib/i18n/message'
import { bakuIso } from '@/lib/seo/baku-iso'

type Props = { locale: Locale; retraction: Retraction }

/** At the head of a piece that the newsroom no longer stands by. */
export function RetractionNotice({ locale, retraction: { at, reason } }: Props) {
  return (
    <div className="retraction" role="note">
      <p>
        <time dateTime={bakuIso(at)}>
          {message(locale, 'retractedOn', { date: formatDate(locale, at) })}
        </time>
      </p>
      <p>{message(locale, 'retractedText')}</p>
      <blockquote>{reason}</blockquote>
    </div>
  )
}
