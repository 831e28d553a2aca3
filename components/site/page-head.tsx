import type { LanguageLink } from '@/lib/articles/article-view'
import { encodeMarker, MARKER_META, type PageMarker } from '@/lib/cache/marker'
import { tags } from '@/lib/cache/tags'
import type { Locale } from '@/lib/i18n/locale'
import { message } from '@/lib/i18n/message'
import type { ArticleCardData } from '@/lib/seo/article-card'
import type { JsonLd as JsonLdData } from '@/lib/seo/print-json-ld'
import { JsonLd } from './json-ld'
import { OpenGraph } from './open-graph'

export type Canonical = {
  origin: string
  path: string
  /** All five; those without an address are left out of hreflang. */
  languages: LanguageLink[]
  /** The language for readers of none of them. */
  original: string
}

type Props = {
  locale: Locale
  /** What the front is told about the page. */
  marker: PageMarker
  title: string
  description?: string
  /** Absent on pages that must not be found: 404, 410. */
  canonical?: Canonical
  /** On a piece's own page. */
  article?: ArticleCardData
  jsonLd?: readonly JsonLdData[]
}

/** React hoists all of this into the head, so a page reads its data once and says everything itself. */
export function PageHead(props: Props) {
  const { locale, marker, title, description, canonical, article, jsonLd = [] } = props
  return (
    <>
      <meta name={MARKER_META} content={encodeMarker(onTheSite(marker))} />
      <title>{title}</title>
      {description && <meta name="description" content={description} />}
      {canonical ? <Addresses {...canonical} /> : <meta name="robots" content="noindex" />}
      {canonical && (
        <OpenGraph
          locale={locale}
          canonical={canonical}
          title={title}
          description={description}
          article={article}
        />
      )}
      <link
        rel="alternate"
        type="application/rss+xml"
        href={`/${locale}/feed.xml`}
        title={message(locale, 'feedTitle')}
      />
      {jsonLd.map((data, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: fixed for a page
        <JsonLd key={place} data={data} />
      ))}
    </>
  )
}

/** The same set on every page of it, so that each link is returned. */
/** Every page stands under the site's menu. */
function onTheSite(marker: PageMarker): PageMarker {
  return { ...marker, tags: [...marker.tags, tags.site] }
}

function Addresses({ origin, path, languages, original }: Canonical) {
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
