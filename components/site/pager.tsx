import type { Locale } from '@/lib/i18n/locale'
import { message } from '@/lib/i18n/message'

type Props = {
  locale: Locale
  /** Address of the first page. */
  path: string
  /** What this page goes on from; null on the first one. */
  after: string | null
  /** Where the next one begins; null on the last one. */
  older: string | null
}

/** The way down a list and back to its top. Nothing is counted. */
export function Pager({ locale, path, after, older }: Props) {
  if (after === null && older === null) return null
  return (
    <nav className="pager" aria-label={message(locale, 'listPages')}>
      {after && <a href={path}>{message(locale, 'toNewest')}</a>}
      {older && (
        <a href={`${path}?after=${older}`} rel="next">
          {message(locale, 'older')}
        </a>
      )}
    </nav>
  )
}
