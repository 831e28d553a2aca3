import type { FactChangeView } from '@/lib/facts/list-fact-changes'
import type { ListedFact } from '@/lib/facts/list-facts'
import { formatDate } from '@/lib/i18n/format-date'
import type { Locale } from '@/lib/i18n/locale'
import { message } from '@/lib/i18n/message'
import { FactChanges } from './fact-changes'
import { FactLine } from './fact-line'
import { FactsPager } from './facts-pager'
import { FigureLegend } from './figure-legend'

type Props = {
  locale: Locale
  facts: ListedFact[]
  /** Empty on deeper pages. */
  changes: FactChangeView[]
  after: string | null
  older: string | null
}

/** The fact base: what is on record, what has changed, how to read it. */
export function FactsView({ locale, facts, changes, after, older }: Props) {
  return (
    <div className="wrap">
      <header className="list-head">
        <h1>{message(locale, 'facts')}</h1>
        <p className="deck">{message(locale, 'factsAbout')}</p>
      </header>
      <div className="base">
        <div>
          {facts.length === 0 && <p>{message(locale, 'noFacts')}</p>}
          <ul className="fact-lines">
            {facts.map(({ figure, releasedAt }) => (
              <li key={figure.factId}>
                <FactLine locale={locale} figure={figure} />
                <p>
                  <span className="heard">{message(locale, 'releasedOn')}: </span>
                  <time dateTime={releasedAt.toISOString()}>{formatDate(locale, releasedAt)}</time>
                </p>
              </li>
            ))}
          </ul>
          <FactsPager locale={locale} after={after} older={older} />
        </div>
        <aside>
          {changes.length > 0 && (
            <section aria-labelledby="changes">
              <h2 id="changes" className="titled">
                {message(locale, 'changedFacts')}
              </h2>
              <FactChanges locale={locale} changes={changes} />
            </section>
          )}
          <FigureLegend locale={locale} />
        </aside>
      </div>
    </div>
  )
}
