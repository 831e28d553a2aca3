import { SiteFrame } from '@/app/site-frame'
import { SiteHead } from '@/app/site-head'
import { ArticlePage } from '@/components/articles/article-page'
import { articleHref } from '@/lib/articles/article-href'
import type { ArticleView } from '@/lib/articles/article-view'
import type { PageMarker } from '@/lib/cache/marker'
import { env } from '@/lib/env'
import { message } from '@/lib/i18n/message'
import { typeHref } from '@/lib/lists/type-href'
import { articleCard } from '@/lib/seo/article-card'
import { articleJsonLd } from '@/lib/seo/article-json-ld'
import { breadcrumbsJsonLd } from '@/lib/seo/breadcrumbs-json-ld'
import { findPrinciples } from '@/lib/seo/find-principles'
import { getSite } from '@/lib/site/get-site'

type Props = { article: ArticleView; marker: PageMarker }

export async function LiveArticle({ article, marker }: Props) {
  const { locale, languages, title, deck, type, slug, originalLocale } = article
  const origin = env().SITE_URL
  const path = articleHref(locale, slug)
  const [principles, site] = await Promise.all([findPrinciples(locale), getSite(locale)])
  const crumbs = [
    { name: message(locale, 'home'), path: `/${locale}` },
    { name: message(locale, `section.${type}`), path: typeHref(locale, type) },
    { name: title, path },
  ]
  return (
    <SiteFrame locale={locale} languages={languages}>
      <SiteHead
        locale={locale}
        marker={marker}
        title={title}
        description={deck}
        canonical={{ origin, path, languages, original: originalLocale }}
        isEmbeddable
        article={articleCard(article, origin)}
        jsonLd={[
          articleJsonLd({ article, site, origin, principles }),
          breadcrumbsJsonLd(origin, crumbs),
        ]}
      />
      <ArticlePage locale={locale} article={article} />
    </SiteFrame>
  )
}
