import type { FigureView } from '@/lib/facts/box-view'
import { languageName } from '@/lib/i18n/language-name'
import type { Locale } from '@/lib/i18n/locale'
import { message } from '@/lib/i18n/message'
import { Direction } from './direction'
import { Localized } from './localized'
import { Parties } from './parties'
import { Speaker } from './speaker'

type Props = { locale: Locale; figure: FigureView }

/** What the kind of fact adds: form, place and parties; speaker and occasion; direction. */
export function FactDetails({ locale, figure }: Props) {
  const { details } = figure
  switch (details?.type) {
    case 'agreement':
      return (
        <>
          <p>
            {message(locale, `agreement.${details.form}`)}
            {details.place && ', '}
            {details.place && <Localized phrase={details.place} />}
          </p>
          <Parties locale={locale} codes={details.parties} />
        </>
      )
    case 'quotation':
      return (
        <>
          <Speaker figure={figure} />
          <p>{message(locale, 'saidIn', { lang: languageName(locale, details.language) })}</p>
        </>
      )
    case 'flow':
      return (
        <p>
          <Direction locale={locale} from={details.from} to={details.to} />
        </p>
      )
    case 'event':
      return details.place ? (
        <p>
          <Localized phrase={details.place} />
        </p>
      ) : null
    case undefined:
      return null
  }
}
