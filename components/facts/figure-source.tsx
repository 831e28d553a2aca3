import type { SourceView } from '@/lib/facts/box-view'
import { formatIsoDate } from '@/lib/i18n/format-date'
import type { Locale } from '@/lib/i18n/locale'
import { message } from '@/lib/i18n/message'

type Props = { locale: Locale; source: SourceView }

/** "Source: Report, 11 March 2024", linked where there is an address. */
export function FigureSource({ locale, source }: Props) {
  const name = source.publisher ?? source.title
  const lang = source.language && source.language !== locale ? source.language : undefined
  return (
    <>
      {message(locale, 'source')}:{' '}
      {source.url ? (
        <a href={source.url} lang={lang}>
          {name}
        </a>
      ) : (
        <span lang={lang}>{name}</span>
      )}
      {source.publishedOn && `, ${formatIsoDate(locale, source.publishedOn)}`}
    </>
  )
}
