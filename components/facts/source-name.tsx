import type { SourceView } from '@/lib/facts/box-view'
import { formatIsoDate } from '@/lib/i18n/format-date'
import type { Locale } from '@/lib/i18n/locale'

type Props = { locale: Locale; source: SourceView; lang: string | undefined }

/** "Title, publisher, 11 March 2024", the title linked where there is an address. */
export function SourceName({ locale, source, lang }: Props) {
  const { title, publisher, url, publishedOn } = source
  return (
    <>
      {url ? (
        <a href={url} lang={lang}>
          {title}
        </a>
      ) : (
        <span lang={lang}>{title}</span>
      )}
      {publisher && publisher !== title && (
        <>
          , <span lang={lang}>{publisher}</span>
        </>
      )}
      {publishedOn && `, ${formatIsoDate(locale, publishedOn)}`}
    </>
  )
}
