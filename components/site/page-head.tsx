import { encodeMarker, MARKER_META, type PageMarker } from '@/lib/cache/marker'
import { tags } from '@/lib/cache/tags'
import type { Locale } from '@/lib/i18n/locale'
import { message } from '@/lib/i18n/message'
import type { ArticleCardData } from '@/lib/seo/article-card'
import { hreflangSet, type LanguageSet } from '@/lib/seo/hreflang-set'
import type { JsonLd as JsonLdData } from '@/lib/seo/print-json-ld'
import type { SiteView } from '@/lib/site/site-view'
import { EmbedLinks } from './embed-links'
import { FeedLinks, type FollowedPage } from './feed-links'
import { JsonLd } from './json-ld'
import { OpenGraph } from './open-graph'

export type Canonical = LanguageSet & { path: string }

type Props = {
  locale: Locale
  /** What the front is told about the page. */
  marker: PageMarker
  site: SiteView
  title: string
  description?: string
  /** Absent on pages that must not be found: 404, 410. */
  canonical?: Canonical
  /** On a piece's own page. */
  article?: ArticleCardData
  /** A piece or a box, which other sites may show. */
  isEmbeddable?: true
  /** The list that the page is, to be followed by itself. */
  feed?: FollowedPage
  jsonLd?: readonly JsonLdData[]
}

/** Search engines may show our pictures as large as they are. */
const FOUND = 'max-image-preview:large'

/** React hoists all of this into the head, so a page reads its data once and says everything itself. */
export function PageHead(props: Props) {
  const { locale, marker, site, title, description, canonical, article, feed, jsonLd = [] } = props
  const { isEmbeddable } = props
  return (
    <>
      <meta name={MARKER_META} content={encodeMarker(onTheSite(marker))} />
      <title>{title}</title>
      {description && <meta name="description" content={description} />}
      <meta name="robots" content={canonical ? FOUND : 'noindex'} />
      {canonical && <Addresses {...canonical} />}
      {canonical && (
        <OpenGraph
          locale={locale}
          siteName={site.name.text}
          canonical={canonical}
          title={title}
          description={description}
          article={article}
        />
      )}
      {canonical && isEmbeddable && <EmbedLinks {...canonical} title={title} />}
      {feed && <FeedLinks {...feed} />}
      <FeedLinks
        page={`/${locale}`}
        title={message(locale, 'feedTitle', { site: site.name.text })}
      />
      {jsonLd.map((data, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: fixed for a page
        <JsonLd key={place} data={data} />
      ))}
    </>
  )
}

/** Every page stands under the site's menu. */
function onTheSite(marker: PageMarker): PageMarker {
  return { ...marker, tags: [...marker.tags, tags.site] }
}

function Addresses(canonical: Canonical) {
  return (
    <>
      <link rel="canonical" href={canonical.origin + canonical.path} />
      {hreflangSet(canonical).map(({ hreflang, href }) => (
        <link key={hreflang} rel="alternate" hrefLang={hreflang} href={href} />
      ))}
    </>
  )
}
