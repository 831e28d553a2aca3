import { NotFoundPage } from '@/app/[locale]/not-found-page'
import { SiteHead } from '@/app/site-head'
import { type SiteParams, siteLocale } from '@/app/site-locale'
import { answerAddress } from '@/lib/articles/answer-address'
import { articleHref } from '@/lib/articles/article-href'
import { assertNever } from '@/lib/assert-never'
import { readStamp } from '@/lib/cache/stamp'
import { LiveArticle } from './live-article'
import { WithdrawnArticle } from './withdrawn-article'

type Props = { params: Promise<SiteParams & { slug: string }> }

export default async function ArticleAddressPage({ params }: Props) {
  const locale = await siteLocale(params)
  const { slug } = await params
  const stamp = await readStamp()
  const answer = await answerAddress(locale, slug)
  const marker = { stamp, tags: answer.tags, lifetime: 'forever' } as const

  switch (answer.kind) {
    case 'article':
      return <LiveArticle article={answer.article} marker={{ ...marker, status: 200 }} />
    case 'moved': {
      const location = articleHref(locale, answer.slug)
      return <SiteHead locale={locale} title="" marker={{ ...marker, status: 301, location }} />
    }
    case 'withdrawn':
      return (
        <WithdrawnArticle locale={locale} answer={answer} marker={{ ...marker, status: 410 }} />
      )
    case 'elsewhere':
      return (
        <NotFoundPage
          locale={locale}
          marker={{ ...marker, status: 404 }}
          elsewhere={answer.languages}
        />
      )
    case 'unknown':
      // The front answers with the language's one 404 page, whatever this address may hide.
      return (
        <SiteHead
          locale={locale}
          title=""
          marker={{ ...marker, status: 404, tags: [...answer.tags, 'not-found'] }}
        />
      )
    default:
      return assertNever(answer)
  }
}
