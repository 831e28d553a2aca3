import { FACT_STATUSES } from '@/lib/facts/box-view'
import type { Locale } from '@/lib/i18n/locale'
import { message } from '@/lib/i18n/message'
import { FigureState } from './figure-state'

/** What each state means, in a sentence. */
export function FigureLegend({ locale }: { locale: Locale }) {
  return (
    <section aria-labelledby="legend">
      <h2 id="legend" className="titled">
        {message(locale, 'howFiguresRead')}
      </h2>
      <dl className="legend">
        {FACT_STATUSES.map((status) => (
          <div key={status}>
            <dt>
              <FigureState locale={locale} status={status} sources={0} />
            </dt>
            <dd>{message(locale, `factMeans.${status}`)}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
