import { Fragment } from 'react'
import { Heard } from '@/components/ui/heard'
import type { ValueView } from '@/lib/facts/box-view'
import { factHref } from '@/lib/facts/fact-href'
import type { FactChangeView } from '@/lib/facts/list-fact-changes'
import { formatDate } from '@/lib/i18n/format-date'
import type { Locale } from '@/lib/i18n/locale'
import { message } from '@/lib/i18n/message'
import { FigureValue } from './figure-value'
import { isInWords } from './is-in-words'
import { Localized } from './localized'

type Props = { locale: Locale; changes: FactChangeView[] }

/** What a fact said, what it says now, why and since when. Long wordings are left to the fact's own page. */
export function FactChanges({ locale, changes }: Props) {
  return (
    <ul className="changes">
      {changes.map((change) => (
        <li key={change.versionId}>
          <a href={factHref(locale, change.slug)}>
            <Localized phrase={change.label} />
          </a>
          {!change.after.some(isInWords) && <OldAndNew locale={locale} change={change} />}
          <p className="why">
            {message(locale, `reason.${change.reason}`)} ·{' '}
            <time dateTime={change.releasedAt.toISOString()}>
              {formatDate(locale, change.releasedAt)}
            </time>
          </p>
        </li>
      ))}
    </ul>
  )
}

function OldAndNew({ locale, change }: { locale: Locale; change: FactChangeView }) {
  return (
    <p className="change">
      <s>
        <Values values={change.before} />
      </s>{' '}
      <span aria-hidden="true">→</span>
      <Heard> {message(locale, 'changedTo')} </Heard>{' '}
      <b>
        <Values values={change.after} />
      </b>
    </p>
  )
}

function Values({ values }: { values: ValueView[] }) {
  return values.map((value, place) => (
    <Fragment key={`${value.amount}${value.unit}`}>
      {place > 0 && ' / '}
      <FigureValue value={value} />
    </Fragment>
  ))
}
