import type { Locale } from '@/lib/i18n/locale'
import type { ArticleCardData } from '@/lib/seo/article-card'
import { OG_LOCALES } from '@/lib/seo/og-locale'
import { SITE_NAME } from '@/lib/seo/publisher'
import type { Canonical } from './page-head'

type Props = {
  locale: Locale
  canonical: Canonical
  title: string
  description: string | undefined
  article: ArticleCardData | undefined
}

/** What a link preview shows. */
export function OpenGraph({ locale, canonical, title, description, article }: Props) {
  const { origin, path, languages } = canonical
  const others = languages.filter((one) => one.href !== null && one.locale !== locale)
  return (
    <>
      <meta property="og:site_name" content={SITE_NAME} />
      <meta property="og:type" content={article ? 'article' : 'website'} />
      <meta property="og:title" content={title} />
      {description && <meta property="og:description" content={description} />}
      <meta property="og:url" content={origin + path} />
      <meta property="og:locale" content={OG_LOCALES[locale]} />
      {others.map((one) => (
        <meta key={one.locale} property="og:locale:alternate" content={OG_LOCALES[one.locale]} />
      ))}
      <meta name="twitter:card" content="summary" />
      <meta name="twitter:dnt" content="on" />
      {article && <ArticleTimes {...article} />}
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
