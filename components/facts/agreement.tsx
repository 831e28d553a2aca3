import type { FigureView } from '@/lib/facts/box-view'
import type { Locale } from '@/lib/i18n/locale'
import { message } from '@/lib/i18n/message'
import { FactLabel } from './fact-label'
import { FigureNotes } from './figure-notes'
import { FigureValue } from './figure-value'
import { Localized } from './localized'
import { Moment } from './moment'
import { Parties } from './parties'
import { RivalValues } from './rival-values'

type Props = { locale: Locale; figure: FigureView }

/** A document: its form in words, title, where and when it was signed, by whom. */
export function Agreement({ locale, figure }: Props) {
  const { details, value, rivals } = figure
  if (details?.type !== 'agreement') return null
  return (
    <>
      <p className="kind">{message(locale, `agreement.${details.form}`)}</p>
      <p className="what">
        <FactLabel locale={locale} fact={figure} />
      </p>
      {rivals.length > 0 && <RivalValues locale={locale} rivals={rivals} />}
      {rivals.length === 0 && !value.date && (
        <p>
          <FigureValue value={value} />
        </p>
      )}
      <Signed locale={locale} figure={figure} />
      <Parties locale={locale} codes={details.parties} />
      <FigureNotes locale={locale} figure={figure} />
    </>
  )
}

/** "Signed: Baku, 24 May 2005". Where sources differ about the day, each of them says it above. */
function Signed({ locale, figure: { details, value, asOf, on, rivals } }: Props) {
  const place = details?.type === 'agreement' ? details.place : null
  const day = value.date ? value.amount : asOf
  const isDayDisputed = rivals.length > 0 && value.date !== null
  if (!place && (!day || isDayDisputed)) return null
  return (
    <p>
      {message(locale, 'signedAt')}: {place && <Localized phrase={place} />}
      {place && day && !isDayDisputed && ', '}
      {day && !isDayDisputed && <Moment iso={on} text={day} />}
    </p>
  )
}
