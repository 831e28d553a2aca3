import { NoList } from '@/app/[locale]/no-list'
import { type SiteParams, siteLocale } from '@/app/site-locale'
import { readStamp } from '@/lib/cache/stamp'
import { answerFact } from '@/lib/facts/answer-fact'
import { LiveFact } from './live-fact'

type Props = { params: Promise<SiteParams & { slug: string }> }

export default async function FactAddressPage({ params }: Props) {
  const locale = await siteLocale(params)
  const { slug } = await params
  const stamp = await readStamp()
  const answer = await answerFact(locale, slug)
  if (answer.kind !== 'fact') return <NoList locale={locale} stamp={stamp} answer={answer} />
  const { fact, tags } = answer
  return <LiveFact locale={locale} slug={slug} fact={fact} marker={{ stamp, tags }} />
}
