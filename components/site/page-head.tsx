import type { LanguageLink } from '@/lib/articles/article-view'
import { encodeMarker, MARKER_META, type PageMarker } from '@/lib/cache/marker'
import type { Locale } from '@/lib/i18n/locale'
import { message } from '@/lib/i18n/message'

type Props = {
  locale: Locale
  /** What the front is told about the page. */
  marker: PageMarker
  title: string
  description?: string
  /** Absent on pages that must not be found: 404, 410. */
  canonical?: { origin: string; path: string; languages: LanguageLink[]; original: string }
  /** Type of the page for link previews. */
  kind?: 'website' | 'article'
}

/** React hoists all of this into the head, so a page reads its data once and says everything itself. */
export function PageHead({ locale, marker, title, description, canonical, kind }: Props) {
  return (
    <>
      <meta name={MARKER_META} content={encodeMarker(marker)} />
      <title>{title}</title>
      {description && <meta name="description" content={description} />}
      {canonical ? (
        <Addresses locale={locale} canonical={canonical} />
      ) : (
        <meta name="robots" content="noindex" />
      )}
      {canonical && (
        <>
          <meta property="og:type" content={kind ?? 'website'} />
          <meta property="og:title" content={title} />
          {description && <meta property="og:description" content={description} />}
          <meta property="og:url" content={canonical.origin + canonical.path} />
        </>
      )}
      <link
        rel="alternate"
        type="application/rss+xml"
        href={`/${locale}/feed.xml`}
        title={message(locale, 'feedTitle')}
      />
    </>
  )
}

function Addresses({ canonical }: { locale: Locale; canonical: NonNullable<Props['canonical']> }) {
  const { origin, path, languages, original } = canonical
  const live = languages.filter((language) => language.href !== null)
  const first = live.find((language) => language.locale === original)
  return (
    <>
      <link rel="canonical" href={origin + path} />
      {live.map((language) => (
        <link
          key={language.locale}
          rel="alternate"
          hrefLang={language.locale}
          href={`${origin}${language.href}`}
        />
      ))}
      {first && <link rel="alternate" hrefLang="x-default" href={`${origin}${first.href}`} />}
    </>
  )
}
