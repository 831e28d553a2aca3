import { afterOf, type ListSearch } from '@/app/[locale]/list-address'
import { ListFrame } from '@/app/[locale]/list-frame'
import { NoList } from '@/app/[locale]/no-list'
import { type SiteParams, siteLocale } from '@/app/site-locale'
import { ListHead } from '@/components/site/list-head'
import { ListMonths } from '@/components/site/list-months'
import { ListView } from '@/components/site/list-view'
import { readStamp } from '@/lib/cache/stamp'
import { formatIsoDate } from '@/lib/i18n/format-date'
import { message } from '@/lib/i18n/message'
import { getMonth } from '@/lib/lists/get-month'
import { capitalise } from '@/lib/text/letter-case'

type Props = {
  params: Promise<SiteParams & { year: string; month: string }>
  searchParams: ListSearch
}

export default async function MonthPage({ params, searchParams }: Props) {
  const locale = await siteLocale(params)
  const { year, month: number } = await params
  const month = `${year}-${number}`
  const stamp = await readStamp()
  const answer = await getMonth(locale, month, await afterOf(searchParams))
  if (answer.kind !== 'list') return <NoList locale={locale} stamp={stamp} answer={answer} />

  const { list, subject } = answer
  const name = capitalise(locale, formatIsoDate(locale, month))
  const about = message(locale, 'monthAbout', { name })
  return (
    <ListFrame
      locale={locale}
      stamp={stamp}
      list={list}
      name={name}
      description={about}
      isFollowed={false}
    >
      <ListView locale={locale} list={list}>
        <ListHead kicker={message(locale, 'archive')} title={{ text: name, lang: null }}>
          <ListMonths locale={locale} month={month} around={subject} />
        </ListHead>
      </ListView>
    </ListFrame>
  )
}
