import { formatIsoDate } from '@/lib/i18n/format-date'
import type { Locale } from '@/lib/i18n/locale'
import { message } from '@/lib/i18n/message'
import { archiveHref } from '@/lib/lists/archive-href'
import type { MonthsAround } from '@/lib/lists/archive-months'

type Props = { locale: Locale; month: string; around: MonthsAround }

/** The months of the year that have anything, and the way into the years before and after. */
export function ListMonths({ locale, month, around: { ofYear, earlier, later } }: Props) {
  const label = message(locale, 'monthsOf', { year: month.slice(0, 4) })
  return (
    <nav className="months" aria-label={label}>
      {ofYear.map((other) => (
        <a
          key={other}
          href={archiveHref(locale, other)}
          aria-current={other === month ? 'page' : undefined}
        >
          {formatIsoDate(locale, other)}
        </a>
      ))}
      {earlier && !ofYear.includes(earlier) && (
        <Neighbour locale={locale} month={earlier} label={message(locale, 'earlierMonth')} />
      )}
      {later && !ofYear.includes(later) && (
        <Neighbour locale={locale} month={later} label={message(locale, 'laterMonth')} />
      )}
    </nav>
  )
}

function Neighbour({ locale, month, label }: { locale: Locale; month: string; label: string }) {
  return (
    <a href={archiveHref(locale, month)}>
      {label}: {formatIsoDate(locale, month)}
    </a>
  )
}
