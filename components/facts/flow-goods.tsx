import type { FigureView } from '@/lib/facts/box-view'
import type { Locale } from '@/lib/i18n/locale'
import { Direction } from './direction'
import { FactLabel } from './fact-label'
import { FigureNotes } from './figure-notes'
import { FigureValue } from './figure-value'
import { RivalValues } from './rival-values'

type Props = { locale: Locale; figures: FigureView[] }

/** What goes which way, in words. */
export function FlowGoods({ locale, figures }: Props) {
  return (
    <ul className="goods">
      {figures.map((figure) => (
        <li key={figure.factId}>
          {figure.details?.type === 'flow' && (
            <p className="kind">
              <Direction locale={locale} from={figure.details.from} to={figure.details.to} />
            </p>
          )}
          <p className="what">
            <FactLabel locale={locale} fact={figure} />
          </p>
          {figure.rivals.length > 0 ? (
            <RivalValues locale={locale} rivals={figure.rivals} />
          ) : (
            <p>
              <FigureValue value={figure.value} />
            </p>
          )}
          <FigureNotes locale={locale} figure={figure} />
        </li>
      ))}
    </ul>
  )
}
