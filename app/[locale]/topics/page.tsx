import { IndexFrame } from '@/app/[locale]/index-frame'
import { type SiteParams, siteLocale } from '@/app/site-locale'
import { readStamp } from '@/lib/cache/stamp'
import { message } from '@/lib/i18n/message'
import { listTopics } from '@/lib/topics/list-topics'

export default async function TopicsPage({ params }: { params: Promise<SiteParams> }) {
  const locale = await siteLocale(params)
  const stamp = await readStamp()
  const index = await listTopics(locale)
  return (
    <IndexFrame
      locale={locale}
      stamp={stamp}
      index={index}
      folder="topics"
      title={message(locale, 'topics')}
      description={message(locale, 'topicsAbout')}
    />
  )
}
