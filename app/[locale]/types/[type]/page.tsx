import { afterOf, type ListSearch } from '@/app/[locale]/list-address'
import { ListFrame } from '@/app/[locale]/list-frame'
import { NoList } from '@/app/[locale]/no-list'
import { type SiteParams, siteLocale } from '@/app/site-locale'
import { ListHead } from '@/components/site/list-head'
import { ListView } from '@/components/site/list-view'
import { readStamp } from '@/lib/cache/stamp'
import { message } from '@/lib/i18n/message'
import { getTypeList } from '@/lib/lists/get-type-list'

type Props = { params: Promise<SiteParams & { type: string }>; searchParams: ListSearch }

export default async function TypePage({ params, searchParams }: Props) {
  const locale = await siteLocale(params)
  const { type } = await params
  const stamp = await readStamp()
  const answer = await getTypeList(locale, type, await afterOf(searchParams))
  if (answer.kind !== 'list') return <NoList locale={locale} stamp={stamp} answer={answer} />

  const { list, subject } = answer
  const name = message(locale, `section.${subject.type}`)
  const about = message(locale, 'typeAbout', { name })
  return (
    <ListFrame locale={locale} stamp={stamp} list={list} name={name} description={about}>
      <ListView locale={locale} list={list} within={subject.type}>
        <ListHead title={{ text: name, lang: null }} />
      </ListView>
    </ListFrame>
  )
}
