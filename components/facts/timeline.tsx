import type { FigureView } from '@/lib/facts/box-view'
import type { Locale } from '@/lib/i18n/locale'
import { TimelineEvent } from './timeline-event'

type Props = { locale: Locale; figures: FigureView[] }

/** What happened when, oldest first, each date to its precision; only the line beside it is drawn. */
export function Timeline({ locale, figures }: Props) {
  return (
    <ol className="timeline">
      {byDate(figures).map((figure) => (
        <li key={figure.factId}>
          <TimelineEvent locale={locale} figure={figure} />
        </li>
      ))}
    </ol>
  )
}

/** ISO dates sort as text, whatever their precision; what has none comes last. */
function byDate(figures: FigureView[]): FigureView[] {
  return figures.toSorted((a, b) => ((a.on ?? '~') < (b.on ?? '~') ? -1 : 1))
}
