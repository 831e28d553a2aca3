import type { Locale } from '@/lib/i18n/locale'
import type { ArticleCardData } from '@/lib/seo/article-card'
import { CARD_SIZE } from '@/lib/seo/card-size'
import { OG_LOCALES } from '@/lib/seo/og-locale'
import type { Canonical } from './page-head'

type Props = {
  locale: Locale
  siteName: string
  canonical: Canonical
  title: string
  description: string | undefined
  article: ArticleCardData | undefined
}

/** What a link preview shows. */
export function OpenGraph({ locale, siteName, canonical, title, description, article }: Props) {
  const { origin, path, languages } = canonical
  const others = languages.filter((one) => one.href !== null && one.locale !== locale)
  return (
    <>
      <meta property="og:site_name" content={siteName} />
      <meta property="og:type" content={article ? 'article' : 'website'} />
      <meta property="og:title" content={title} />
      {description && <meta property="og:description" content={description} />}
      <meta property="og:url" content={origin + path} />
      <meta property="og:locale" content={OG_LOCALES[locale]} />
      {others.map((one) => (
        <meta key={one.locale} property="og:locale:alternate" content={OG_LOCALES[one.locale]} />
      ))}
      <meta name="twitter:card" content={article ? 'summary_large_image' : 'summary'} />
      <meta name="twitter:dnt" content="on" />
      {article && <CardImage url={article.image} alt={title} />}
      {article && <ArticleTimes {...article} />}
    </>
  )
}

function CardImage({ url, alt }: { url: string; alt: string }) {
  return (
    <>
      <meta property="og:image" content={url} />
      <meta property="og:image:type" content="image/png" />
      <meta property="og:image:width" content={String(CARD_SIZE.width)} />
      <meta property="og:image:height" content={String(CARD_SIZE.height)} />
      <meta property="og:image:alt" content={alt} />
    </>
  )
}

function ArticleTimes({ publishedTime, modifiedTime, authors, section, topics }: ArticleCardData) {
  return (
    <>
      <meta property="article:published_time" content={publishedTime} />
      <meta property="article:modified_time" content={modifiedTime} />
      {authors.map((author) => (
        <meta key={author} property="article:author" content={author} />
      ))}
      <meta property="article:section" content={section} />
      {topics.map((topic) => (
        <meta key={topic} property="article:tag" content={topic} />
      ))}
    </>
  )
}
