import { FactBox } from '@/components/facts/fact-box'
import type { ArticleView } from '@/lib/articles/article-view'
import type { Locale } from '@/lib/i18n/locale'
import { ArticleBody } from './article-body'
import { ArticleColophon } from './article-colophon'
import { ArticleContents } from './article-contents'
import { ArticleHead } from './article-head'
import { RelatedList } from './related-list'
import { RetractionNotice } from './retraction-notice'
import { SeriesParts } from './series-parts'

type Props = { locale: Locale; article: ArticleView }

/** One edition as readers see it, between the site's header and footer. */
export function ArticlePage({ locale, article }: Props) {
  const { body, box, boxes, retraction, pictures, pictureBase, series, related } = article
  return (
    <div className="wrap">
      <article>
        {retraction && <RetractionNotice locale={locale} retraction={retraction} />}
        <ArticleHead locale={locale} article={article} />
        {box && <FactBox locale={locale} box={box} />}
        <div className="cols">
          <ArticleContents locale={locale} body={body} />
          <div className="text">
            <ArticleBody
              locale={locale}
              body={body}
              boxes={boxes}
              pictures={pictures}
              pictureBase={pictureBase}
            />
            <ArticleColophon locale={locale} article={article} />
            {series && <SeriesParts locale={locale} article={article} series={series} />}
          </div>
        </div>
      </article>
      <RelatedList locale={locale} pieces={related} />
    </div>
  )
}
