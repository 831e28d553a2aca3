import { ArticlePage } from '@/components/articles/article-page'
import { PageHead } from '@/components/site/page-head'
import { SitePage } from '@/components/site/site-page'
import { articleHref } from '@/lib/articles/article-href'
import type { ArticleView } from '@/lib/articles/article-view'
import type { PageMarker } from '@/lib/cache/marker'
import { env } from '@/lib/env'

type Props = { article: ArticleView; marker: PageMarker }

export function LiveArticle({ article, marker }: Props) {
  const { locale, languages, title, deck, slug, originalLocale } = article
  return (
    <SitePage locale={locale} languages={languages} place="inside">
      <PageHead
        locale={locale}
        marker={marker}
        title={title}
        description={deck}
        kind="article"
        canonical={{
          origin: env().SITE_URL,
          path: articleHref(locale, slug),
          languages,
          original: originalLocale,
        }}
      />
      <ArticlePage locale={locale} article={article} />
    </SitePage>
  )
}
