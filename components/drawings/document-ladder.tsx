import { formatIsoDate } from '@/lib/i18n/format-date'
import type { Locale } from '@/lib/i18n/locale'
import { DOCUMENT_COUNTS } from './drawing-words.data'

const WIDEST = Math.max(...DOCUMENT_COUNTS.map((count) => count.n))

/** How many documents two countries have signed: every count that was published, by date. */
export function DocumentLadder({ locale }: { locale: Locale }) {
  return (
    <dl className="drawing ladder">
      {DOCUMENT_COUNTS.map(({ on, by, n, words }) => (
        <div key={on}>
          <dt>
            {formatIsoDate(locale, on)} · {by}
          </dt>
          <dd>
            <svg viewBox={`0 0 ${WIDEST} 6`} preserveAspectRatio="none" aria-hidden="true">
              <rect width={n} height="6" />
            </svg>
            {words[locale]}
          </dd>
        </div>
      ))}
    </dl>
  )
}
