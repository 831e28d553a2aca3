import { afterOf, type ListSearch } from '@/app/[locale]/list-address'
import { ListFrame } from '@/app/[locale]/list-frame'
import { NoList } from '@/app/[locale]/no-list'
import { type SiteParams, siteLocale } from '@/app/site-locale'
import { AuthorHead } from '@/components/site/author-head'
import { ListView } from '@/components/site/list-view'
import { readStamp } from '@/lib/cache/stamp'
import { env } from '@/lib/env'
import { message } from '@/lib/i18n/message'
import { getAuthorList } from '@/lib/people/get-author-list'
import { personJsonLd } from '@/lib/seo/person-json-ld'

type Props = { params: Promise<SiteParams & { slug: string }>; searchParams: ListSearch }

export default async function AuthorPage({ params, searchParams }: Props) {
  const locale = await siteLocale(params)
  const { slug } = await params
  const stamp = await readStamp()
  const answer = await getAuthorList(locale, slug, await afterOf(searchParams))
  if (answer.kind !== 'list') return <NoList locale={locale} stamp={stamp} answer={answer} />

  const { list, subject } = answer
  const name = subject.name.text
  const about = message(locale, 'authorAbout', { name })
  const index = { href: `/${locale}/authors`, label: message(locale, 'authors') }
  return (
    <ListFrame
      locale={locale}
      stamp={stamp}
      list={list}
      name={name}
      description={about}
      within={index}
      jsonLd={personJsonLd({ author: subject, slug, locale, origin: env().SITE_URL })}
    >
      <ListView locale={locale} list={list}>
        <AuthorHead within={index} locale={locale} author={subject} />
      </ListView>
    </ListFrame>
  )
}
