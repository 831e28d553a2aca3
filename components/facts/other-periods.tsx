import type { FigureView } from '@/lib/facts/box-view'
import type { Locale } from '@/lib/i18n/locale'
import { message } from '@/lib/i18n/message'
import { FactLine } from './fact-line'

type Props = { locale: Locale; siblings: FigureView[] }

/** The same indicator at other times: a new period is another fact, never a change of this one. */
export function OtherPeriods({ locale, siblings }: Props) {
  return (
    <section aria-labelledby="periods">
      <h2 id="periods" className="titled">
        {message(locale, 'otherPeriods')}
      </h2>
      <ul className="fact-lines">
        {siblings.map((figure) => (
          <li key={figure.factId}>
            <FactLine locale={locale} figure={figure} />
          </li>
        ))}
      </ul>
    </section>
  )
}
