import type { SourceView } from '@/lib/facts/box-view'
import { formatIsoDate } from '@/lib/i18n/format-date'
import type { Locale } from '@/lib/i18n/locale'
import { message } from '@/lib/i18n/message'

type Props = { locale: Locale; source: SourceView }

/** "Source: Report, 11 March 2024", linked where there is an address. */
export function FigureSource({ locale, source }: Props) {
  const name = source.publisher ?? source.title
  return (
    <>
      {message(locale, 'source')}: {source.url ? <a href={source.url}>{name}</a> : name}
      {source.publishedOn && `, ${formatIsoDate(locale, source.publishedOn)}`}
    </>
  )
}
