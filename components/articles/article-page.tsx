import { FactBox } from '@/components/facts/fact-box'
import type { ArticleView } from '@/lib/articles/article-view'
import type { Locale } from '@/lib/i18n/locale'
import { ArticleBody } from './article-body'
import { ArticleContents } from './article-contents'
import { ArticleHead } from './article-head'

type Props = { locale: Locale; article: ArticleView }

/** One edition as readers see it, between the site's header and footer. */
export function ArticlePage({ locale, article }: Props) {
  return (
    <article className="wrap">
      <ArticleHead locale={locale} article={article} />
      {article.box && <FactBox locale={locale} box={article.box} />}
      <div className="cols">
        <ArticleContents locale={locale} body={article.body} />
        <ArticleBody body={article.body} />
      </div>
    </article>
  )
}
