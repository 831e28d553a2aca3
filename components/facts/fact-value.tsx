import type { FigureView } from '@/lib/facts/box-view'
import type { Locale } from '@/lib/i18n/locale'
import { FigureValue } from './figure-value'
import { Formula } from './formula'
import { RivalValues } from './rival-values'

type Props = { locale: Locale; figure: FigureView }

/** The value large, or the rivals side by side; words as text; a calculation under its result. */
export function FactValue({ locale, figure: { value, rivals, formula } }: Props) {
  return (
    <>
      {rivals.length > 0 ? (
        <RivalValues locale={locale} rivals={rivals} />
      ) : (
        <p className={value.size || value.date ? 'value' : 'said'}>
          <FigureValue value={value} />
        </p>
      )}
      {formula && (
        <p>
          <Formula locale={locale} formula={formula} result={value} />
        </p>
      )}
    </>
  )
}
