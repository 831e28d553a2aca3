import type { FigureView, RivalView } from '@/lib/facts/box-view'
import type { Locale } from '@/lib/i18n/locale'
import { message } from '@/lib/i18n/message'
import { FlowRows } from './flow-rows'

type Props = { locale: Locale; figures: FigureView[] }

/** The drawing is a table: a bar in each cell is for the eye, the value beside it for everyone. */
export function FlowTable({ locale, figures }: Props) {
  return (
    <table className="flow">
      <thead>
        <tr>
          <th scope="col">
            <span className="heard">{message(locale, 'whatIsMeasured')}</span>
          </th>
          <th scope="col">
            <span className="heard">{message(locale, 'value')}</span>
          </th>
        </tr>
      </thead>
      {figures.map((figure) => (
        <FlowRows
          key={figure.factId}
          locale={locale}
          figure={figure}
          longest={longest(figures, figure.value.size?.unit)}
          tone={toneOf(figures, figure)}
        />
      ))}
    </table>
  )
}

/** The first direction named, the way back, or neither. */
function toneOf(figures: FigureView[], { details }: FigureView) {
  if (details?.type !== 'flow') return 'both'
  const origins = figures.flatMap((one) => (one.details?.type === 'flow' ? [one.details.from] : []))
  return details.from === origins[0] ? 'there' : 'back'
}

/** The size that fills the whole width: bars are compared within a unit only. */
function longest(figures: FigureView[], unit: string | undefined): number {
  const values: Pick<RivalView, 'value'>[] = figures.flatMap((figure) => [figure, ...figure.rivals])
  const sizes = values.flatMap(({ value: { size } }) => (size?.unit === unit ? [size] : []))
  return Math.max(...sizes.map((size) => Math.abs(size?.amount ?? 0)))
}
