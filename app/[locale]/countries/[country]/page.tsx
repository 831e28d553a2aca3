import { afterOf, type ListSearch } from '@/app/[locale]/list-address'
import { ListFrame } from '@/app/[locale]/list-frame'
import { NoList } from '@/app/[locale]/no-list'
import { type SiteParams, siteLocale } from '@/app/site-locale'
import { ListHead } from '@/components/site/list-head'
import { ListView } from '@/components/site/list-view'
import { readStamp } from '@/lib/cache/stamp'
import { message } from '@/lib/i18n/message'
import { getCountryList } from '@/lib/topics/get-country-list'

type Props = { params: Promise<SiteParams & { country: string }>; searchParams: ListSearch }

export default async function CountryPage({ params, searchParams }: Props) {
  const locale = await siteLocale(params)
  const { country } = await params
  const stamp = await readStamp()
  const answer = await getCountryList(locale, country, await afterOf(searchParams))
  if (answer.kind !== 'list') return <NoList locale={locale} stamp={stamp} answer={answer} />

  const { list, subject } = answer
  const { name } = subject
  const about = message(locale, 'countryAbout', { name })
  const index = { href: `/${locale}/countries`, label: message(locale, 'countries') }
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
        <ListHead within={index} title={{ text: name, lang: null }} />
      </ListView>
    </ListFrame>
  )
}
