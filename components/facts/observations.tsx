import type { ObservationView } from '@/lib/facts/fact-view'
import type { Locale } from '@/lib/i18n/locale'
import { message } from '@/lib/i18n/message'
import { Observation } from './observation'

type Props = { locale: Locale; observations: ObservationView[] }

/** A table a source, side by side where there is room: none stands before another. */
export function Observations({ locale, observations }: Props) {
  return (
    <section aria-labelledby="observations">
      <h2 id="observations" className="titled">
        {message(locale, 'whatSourcesSay')}
      </h2>
      <div className="observations">
        {observations.map((one) => (
          <Observation key={one.observationId} locale={locale} observation={one} />
        ))}
      </div>
    </section>
  )
}
