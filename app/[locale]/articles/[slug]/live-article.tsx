import { SiteFrame } from '@/app/site-frame'
import { ArticlePage } from '@/components/articles/article-page'
import { PageHead } from '@/components/site/page-head'
import { articleHref } from '@/lib/articles/article-href'
import type { ArticleView } from '@/lib/articles/article-view'
import type { PageMarker } from '@/lib/cache/marker'
import { env } from '@/lib/env'

type Props = { article: ArticleView; marker: PageMarker }

export function LiveArticle({ article, marker }: Props) {
  const { locale, languages, title, deck, slug, originalLocale } = article
  return (
    <SiteFrame locale={locale} languages={languages}>
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
    </SiteFrame>
  )
}
