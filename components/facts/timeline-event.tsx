import type { FigureView } from '@/lib/facts/box-view'
import type { Locale } from '@/lib/i18n/locale'
import { FactLabel } from './fact-label'
import { FigureNotes } from './figure-notes'
import { FigureValue } from './figure-value'
import { Localized } from './localized'
import { Moment } from './moment'
import { RivalValues } from './rival-values'

type Props = { locale: Locale; figure: FigureView }

/** One moment: date, what, where, what stands behind it. Where sources differ, each says its own date. */
export function TimelineEvent({ locale, figure }: Props) {
  const { on, value, rivals } = figure
  const isDisputed = rivals.length > 0
  const when = value.date ? value.amount : figure.asOf
  const place = placeOf(figure)
  return (
    <>
      {when && !(isDisputed && value.date) && (
        <p className="when">
          <Moment iso={on} text={when} />
        </p>
      )}
      <p className="what">
        <FactLabel locale={locale} fact={figure} />
        {place && (
          <>
            {', '}
            <Localized phrase={place} />
          </>
        )}
      </p>
      {isDisputed && <RivalValues locale={locale} rivals={rivals} />}
      {!isDisputed && !value.date && (
        <p>
          <FigureValue value={value} />
        </p>
      )}
      <FigureNotes locale={locale} figure={figure} />
    </>
  )
}

function placeOf({ details }: FigureView) {
  return details?.type === 'event' || details?.type === 'agreement' ? details.place : null
}
