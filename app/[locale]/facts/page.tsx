import { afterOf, type ListSearch } from '@/app/[locale]/list-address'
import { NoList } from '@/app/[locale]/no-list'
import { SiteFrame } from '@/app/site-frame'
import { SiteHead } from '@/app/site-head'
import { type SiteParams, siteLocale } from '@/app/site-locale'
import { FactsView } from '@/components/facts/facts-view'
import { readStamp } from '@/lib/cache/stamp'
import { env } from '@/lib/env'
import { factsHref } from '@/lib/facts/fact-href'
import { getFactBase } from '@/lib/facts/get-fact-base'
import { everyLanguage } from '@/lib/i18n/every-language'
import { DEFAULT_LOCALE } from '@/lib/i18n/locale'
import { message } from '@/lib/i18n/message'

type Props = { params: Promise<SiteParams>; searchParams: ListSearch }

export default async function FactsPage({ params, searchParams }: Props) {
  const locale = await siteLocale(params)
  const after = await afterOf(searchParams)
  const stamp = await readStamp()
  const { base, tags } = await getFactBase(locale, after)
  if (!base) return <NoList locale={locale} stamp={stamp} answer={{ kind: 'unknown', tags }} />

  const languages = everyLanguage(factsHref)
  const title = message(locale, 'facts')
  return (
    <SiteFrame locale={locale} languages={languages}>
      <SiteHead
        locale={locale}
        marker={{ status: 200, stamp, tags, lifetime: 'forever' }}
        title={after ? `${title}: ${message(locale, 'olderFacts')}` : title}
        description={message(locale, 'factsAbout')}
        canonical={{
          origin: env().SITE_URL,
          path: after ? `${factsHref(locale)}?after=${after}` : factsHref(locale),
          languages: after ? [] : languages,
          original: DEFAULT_LOCALE,
        }}
      />
      <FactsView locale={locale} after={after} {...base} />
    </SiteFrame>
  )
}
