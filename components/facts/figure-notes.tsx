import type { FigureView } from '@/lib/facts/box-view'
import type { Locale } from '@/lib/i18n/locale'
import { FigureSource } from './figure-source'
import { FigureState } from './figure-state'

type Props = { locale: Locale; figure: FigureView }

/** State in words, then the source. Rivals name their sources themselves. */
export function FigureNotes({ locale, figure: { status, rivals, source } }: Props) {
  return (
    <p className="notes">
      <FigureState locale={locale} status={status} sources={rivals.length} />
      {source && rivals.length === 0 && (
        <>
          {' '}
          <FigureSource locale={locale} source={source} />
        </>
      )}
    </p>
  )
}
