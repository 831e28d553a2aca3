import type { FigureView } from '@/lib/facts/box-view'
import type { Locale } from '@/lib/i18n/locale'
import { Figure } from './figure'
import { figurePlaces } from './figure-places'

const LONGEST_ROW = 6

type Props = { locale: Locale; figures: FigureView[] }

/** One row while it fits; beyond that rows of four, which leave no stray figure behind. */
export function FigureList({ locale, figures }: Props) {
  const places = figures.reduce((sum, figure) => sum + figurePlaces(figure), 0)
  return (
    <dl className={places > LONGEST_ROW ? 'figs in-fours' : 'figs'}>
      {figures.map((figure) => (
        <Figure key={figure.factId} locale={locale} figure={figure} />
      ))}
    </dl>
  )
}
