import { Fragment } from 'react'
import type { FormulaView, ValueView } from '@/lib/facts/box-view'
import type { Locale } from '@/lib/i18n/locale'
import { message } from '@/lib/i18n/message'
import { FactLabel } from './fact-label'
import { FigureValue } from './figure-value'
import { Sign } from './sign'

type Props = { locale: Locale; formula: FormulaView; result: ValueView }

/** "Calculated: exports 456.3 + imports 73 = 529.3", every operand linked, the signs in words for the ear. */
export function Formula({ locale, formula: { op, operands }, result }: Props) {
  return (
    <>
      {message(locale, 'calculated')}:{' '}
      {operands.map((operand, place) => (
        <Fragment key={operand.factId}>
          {place > 0 && <Sign locale={locale} op={op} />}
          <FactLabel locale={locale} fact={operand} />{' '}
          <b>
            <FigureValue value={operand.value} />
          </b>
        </Fragment>
      ))}
      <Sign locale={locale} op="equals" />
      <b>
        <FigureValue value={result} />
      </b>
    </>
  )
}
