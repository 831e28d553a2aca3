import { SiteFrame } from '@/app/site-frame'
import { type SiteParams, siteLocale } from '@/app/site-locale'
import { HomeView } from '@/components/site/home-view'
import { PageHead } from '@/components/site/page-head'
import { readNow, readStamp } from '@/lib/cache/stamp'
import { env } from '@/lib/env'
import { changeTags } from '@/lib/facts/figure-tags'
import { listFactChanges } from '@/lib/facts/list-fact-changes'
import { homeLanguages } from '@/lib/i18n/home-languages'
import { DEFAULT_LOCALE } from '@/lib/i18n/locale'
import { message } from '@/lib/i18n/message'
import { getHome } from '@/lib/lists/get-home'
import { findPrinciples } from '@/lib/seo/find-principles'
import { siteJsonLd } from '@/lib/seo/site-json-ld'

const CHANGES_ON_HOME = 4

export default async function HomePage({ params }: { params: Promise<SiteParams> }) {
  const locale = await siteLocale(params)
  const stamp = await readStamp()
  const [home, changes, today, principles] = await Promise.all([
    getHome(locale),
    listFactChanges(locale, CHANGES_ON_HOME),
    readNow(),
    findPrinciples(locale),
  ])
  const languages = homeLanguages()
  const { SITE_URL: origin } = env()
  return (
    <SiteFrame locale={locale} languages={languages} today={today}>
      <PageHead
        locale={locale}
        marker={{
          status: 200,
          stamp,
          tags: [...home.tags, ...changeTags(changes)],
          lifetime: 'today',
        }}
        title={message(locale, 'homeTitle')}
        description={message(locale, 'tagline')}
        canonical={{
          origin,
          path: `/${locale}`,
          languages,
          original: DEFAULT_LOCALE,
        }}
        jsonLd={[siteJsonLd({ locale, origin, principles })]}
      />
      <HomeView locale={locale} home={home} changes={changes} />
    </SiteFrame>
  )
}
