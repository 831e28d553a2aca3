import type { FigureView } from '@/lib/facts/box-view'
import type { Locale } from '@/lib/i18n/locale'
import { FactLabel } from './fact-label'
import { FigureSource } from './figure-source'
import { FigureState } from './figure-state'
import { FigureValue } from './figure-value'
import { Formula } from './formula'
import { RivalValues } from './rival-values'

type Props = { locale: Locale; figure: FigureView }

/** Large value, label, date, state, source. Rivals stand side by side: none is chosen for the reader. */
export function Figure({ locale, figure }: Props) {
  const isDiffering = figure.rivals.length > 0
  return (
    <div className={isDiffering ? 'fig differing' : 'fig'}>
      <dt>
        <FactLabel locale={locale} fact={figure} />
      </dt>
      {isDiffering ? (
        <dd className="rivals">
          <RivalValues locale={locale} rivals={figure.rivals} />
        </dd>
      ) : (
        <dd className="value">
          <FigureValue value={figure.value} />
        </dd>
      )}
      {figure.asOf && <dd className="as-of">{figure.asOf}</dd>}
      <dd>
        <FigureState locale={locale} status={figure.status} sources={figure.rivals.length} />
      </dd>
      {figure.formula && (
        <dd className="from">
          <Formula locale={locale} formula={figure.formula} result={figure.value} />
        </dd>
      )}
      {!isDiffering && figure.source && (
        <dd className="from">
          <FigureSource locale={locale} source={figure.source} />
        </dd>
      )}
    </div>
  )
}
