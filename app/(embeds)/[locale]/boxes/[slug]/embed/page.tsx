import { NoList } from '@/app/[locale]/no-list'
import { SiteHead } from '@/app/site-head'
import { type SiteParams, siteLocale } from '@/app/site-locale'
import { BoxEmbed } from '@/components/facts/box-embed'
import { readStamp } from '@/lib/cache/stamp'
import { answerBox } from '@/lib/facts/answer-box'
import { getSite } from '@/lib/site/get-site'

type Props = { params: Promise<SiteParams & { slug: string }> }

export default async function BoxEmbedPage({ params }: Props) {
  const locale = await siteLocale(params)
  const { slug } = await params
  const stamp = await readStamp()
  const answer = await answerBox(locale, slug)
  if (answer.kind === 'moved') {
    const moved = { ...answer, location: `${answer.location}/embed` }
    return <NoList locale={locale} stamp={stamp} answer={moved} />
  }
  if (answer.kind === 'unknown') return <NoList locale={locale} stamp={stamp} answer={answer} />

  const { box, printedAt, tags } = answer
  const { name } = await getSite(locale)
  return (
    <>
      <SiteHead
        locale={locale}
        marker={{ status: 200, stamp, tags, lifetime: 'forever' }}
        title={box.title.text}
      />
      <BoxEmbed locale={locale} siteName={name} box={box} printedAt={printedAt} />
    </>
  )
}
