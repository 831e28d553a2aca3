import { factsHref } from '@/lib/facts/fact-href'
import type { Locale } from '@/lib/i18n/locale'
import { message } from '@/lib/i18n/message'

type Props = {
  locale: Locale
  /** What this page goes on from; null on the first one. */
  after: string | null
  /** Where the next one begins; null on the last one. */
  older: string | null
}

/** The way down the fact base and back to its top. Nothing is counted. */
export function FactsPager({ locale, after, older }: Props) {
  if (after === null && older === null) return null
  const path = factsHref(locale)
  return (
    <nav className="pager" aria-label={message(locale, 'factPages')}>
      {after && <a href={path}>{message(locale, 'newestFacts')}</a>}
      {older && (
        <a href={`${path}?after=${older}`} rel="next">
          {message(locale, 'olderFacts')}
        </a>
      )}
    </nav>
  )
}
