import type { FigureView } from '@/lib/facts/box-view'
import { languageName } from '@/lib/i18n/language-name'
import type { Locale } from '@/lib/i18n/locale'
import { message } from '@/lib/i18n/message'
import { FactLabel } from './fact-label'
import { FigureNotes } from './figure-notes'
import { RivalValues } from './rival-values'
import { Speaker } from './speaker'

type Props = { locale: Locale; figure: FigureView }

/** Words of a person: in the page's language, then as they were said where that is another one. */
export function Quotation({ locale, figure }: Props) {
  const { value, rivals, source, details } = figure
  const original = details?.type === 'quotation' && details.language !== locale ? details : null
  return (
    <figure className="quoted">
      {rivals.length > 0 ? (
        <RivalValues locale={locale} rivals={rivals} />
      ) : (
        <blockquote lang={value.lang ?? undefined} cite={source?.url ?? undefined}>
          <p>{value.amount}</p>
        </blockquote>
      )}
      {original?.original && original.language !== value.lang && (
        <blockquote className="original" lang={original.language} cite={source?.url ?? undefined}>
          <p>{original.original}</p>
        </blockquote>
      )}
      <figcaption>
        <Speaker figure={figure} />
        {original && (
          <p>{message(locale, 'saidIn', { lang: languageName(locale, original.language) })}</p>
        )}
        <p>
          <FactLabel locale={locale} fact={figure} />
        </p>
        <FigureNotes locale={locale} figure={figure} />
      </figcaption>
    </figure>
  )
}
