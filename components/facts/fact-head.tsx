import { factsHref } from '@/lib/facts/fact-href'
import type { FactView } from '@/lib/facts/fact-view'
import type { Locale } from '@/lib/i18n/locale'
import { message } from '@/lib/i18n/message'
import { FactDetails } from './fact-details'
import { FactValue } from './fact-value'
import { FigureState } from './figure-state'
import { Localized } from './localized'

type Props = { locale: Locale; fact: FactView }

/** Label, value, date, and what the state means in a sentence. */
export function FactHead({ locale, fact: { figure, basis } }: Props) {
  const { label, asOf, status, rivals } = figure
  return (
    <header className="list-head">
      <p className="kicker">
        <a href={factsHref(locale)}>{message(locale, 'facts')}</a>
      </p>
      <h1 lang={label.lang ?? undefined}>{label.text}</h1>
      {basis && (
        <p className="deck">
          <Localized phrase={basis} />
        </p>
      )}
      <div className="holds">
        <FactValue locale={locale} figure={figure} />
        <FactDetails locale={locale} figure={figure} />
        {asOf && asOf !== figure.value.amount && <p>{asOf}</p>}
        <p>
          <FigureState locale={locale} status={status} sources={rivals.length} />{' '}
          {message(locale, `factMeans.${status}`)}
        </p>
      </div>
    </header>
  )
}
