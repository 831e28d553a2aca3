import { NoList } from '@/app/[locale]/no-list'
import { SiteFrame } from '@/app/site-frame'
import { SiteHead } from '@/app/site-head'
import { type SiteParams, siteLocale } from '@/app/site-locale'
import { StaticView } from '@/components/site/static-view'
import { readStamp } from '@/lib/cache/stamp'
import { env } from '@/lib/env'
import { message } from '@/lib/i18n/message'
import { defaultLanguage } from '@/lib/lists/default-language'
import { getPage } from '@/lib/pages/get-page'
import { pageHref } from '@/lib/pages/page-href'
import { breadcrumbsJsonLd } from '@/lib/seo/breadcrumbs-json-ld'

type Props = { params: Promise<SiteParams & { slug: string }> }

export default async function StaticPage({ params }: Props) {
  const locale = await siteLocale(params)
  const { slug } = await params
  const stamp = await readStamp()
  const answer = await getPage(locale, slug)
  if (answer.kind !== 'page') return <NoList locale={locale} stamp={stamp} answer={answer} />

  const { page, tags } = answer
  const { title, description, languages } = page
  const [origin, path, original] = [
    env().SITE_URL,
    pageHref(locale, slug),
    defaultLanguage(languages),
  ]
  const home = { name: message(locale, 'home'), path: `/${locale}` }
  return (
    <SiteFrame locale={locale} languages={languages}>
      <SiteHead
        locale={locale}
        marker={{ status: 200, stamp, tags, lifetime: 'forever' }}
        title={title}
        description={description}
        canonical={{ origin, path, languages, original }}
        jsonLd={[breadcrumbsJsonLd(origin, [home, { name: title, path }])]}
      />
      <StaticView locale={locale} page={page} />
    </SiteFrame>
  )
}
