import { afterOf, type ListSearch } from '@/app/[locale]/list-address'
import { ListFrame } from '@/app/[locale]/list-frame'
import { NoList } from '@/app/[locale]/no-list'
import { type SiteParams, siteLocale } from '@/app/site-locale'
import { ListHead } from '@/components/site/list-head'
import { ListView } from '@/components/site/list-view'
import { readStamp } from '@/lib/cache/stamp'
import { message } from '@/lib/i18n/message'
import { getTopicList } from '@/lib/topics/get-topic-list'

type Props = { params: Promise<SiteParams & { slug: string }>; searchParams: ListSearch }

export default async function TopicPage({ params, searchParams }: Props) {
  const locale = await siteLocale(params)
  const { slug } = await params
  const stamp = await readStamp()
  const answer = await getTopicList(locale, slug, await afterOf(searchParams))
  if (answer.kind !== 'list') return <NoList locale={locale} stamp={stamp} answer={answer} />

  const { list, subject } = answer
  const name = subject.name.text
  const about = subject.description?.text ?? message(locale, 'topicAbout', { name })
  const index = { href: `/${locale}/topics`, label: message(locale, 'topics') }
  return (
    <ListFrame
      locale={locale}
      stamp={stamp}
      list={list}
      name={name}
      description={about}
      within={index}
    >
      <ListView locale={locale} list={list}>
        <ListHead within={index} title={subject.name} about={subject.description} />
      </ListView>
    </ListFrame>
  )
}
