import type { FigureView } from '@/lib/facts/box-view'
import type { Locale } from '@/lib/i18n/locale'
import { Direction } from './direction'
import { FactLabel } from './fact-label'
import { FigureSource } from './figure-source'
import { FigureState } from './figure-state'
import { FlowBar } from './flow-bar'
import { Formula } from './formula'
import { Localized } from './localized'

type Props = {
  locale: Locale
  figure: FigureView
  /** The size that fills the whole width. */
  longest: number
  /** Bars of one direction look alike. */
  tone: 'there' | 'back' | 'both'
}

/** One amount; where sources differ a bar for each of them, none chosen. */
export function FlowRows({ locale, figure, longest, tone }: Props) {
  const { rivals, details, formula, asOf, status } = figure
  const shown =
    rivals.length > 0 ? rivals : [{ ...figure, observationId: figure.factId, reporter: null }]
  return (
    <tbody className={tone}>
      {shown.map(({ observationId, value, reporter, source }, row) => (
        <tr key={observationId}>
          {row === 0 && (
            <th scope="rowgroup" rowSpan={shown.length}>
              <FactLabel locale={locale} fact={figure} />
              {details?.type === 'flow' && (
                <small>
                  <Direction locale={locale} from={details.from} to={details.to} />
                </small>
              )}
              {asOf && <small>{asOf}</small>}
              <FigureState locale={locale} status={status} sources={rivals.length} />
            </th>
          )}
          <td>
            <FlowBar value={value} longest={longest} />
            {reporter && <Localized phrase={reporter} />}
            {formula && (
              <small>
                <Formula locale={locale} formula={formula} result={value} />
              </small>
            )}
            {source && (
              <small>
                <FigureSource locale={locale} source={source} />
              </small>
            )}
          </td>
        </tr>
      ))}
    </tbody>
  )
}
