import type { FigureView } from '@/lib/facts/box-view'
import type { Locale } from '@/lib/i18n/locale'
import { FactLabel } from './fact-label'
import { FigureState } from './figure-state'
import { FigureValue } from './figure-value'
import { RivalValues } from './rival-values'

type Props = { locale: Locale; figure: FigureView }

/** A fact on one line of a dense list: what, how much, when, how sure. */
export function FactLine({ locale, figure }: Props) {
  const { value, rivals, asOf, status } = figure
  return (
    <>
      <p className="what">
        <FactLabel locale={locale} fact={figure} />
      </p>
      {rivals.length > 0 ? (
        <RivalValues locale={locale} rivals={rivals} />
      ) : (
        <p className="value">
          <FigureValue value={value} />
        </p>
      )}
      {asOf && <p>{asOf}</p>}
      <p>
        <FigureState locale={locale} status={status} sources={rivals.length} />
      </p>
    </>
  )
}
