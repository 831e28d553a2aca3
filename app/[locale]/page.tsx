import { SiteFrame } from '@/app/site-frame'
import { SiteHead } from '@/app/site-head'
import { type SiteParams, siteLocale } from '@/app/site-locale'
import { HomeView } from '@/components/home/home-view'
import { readNow, readStamp } from '@/lib/cache/stamp'
import { env } from '@/lib/env'
import { CHANGES_ON_HOME } from '@/lib/facts/changes-on-home'
import { changeTags } from '@/lib/facts/figure-tags'
import { listFactChanges } from '@/lib/facts/list-fact-changes'
import { homeLanguages } from '@/lib/i18n/home-languages'
import { DEFAULT_LOCALE } from '@/lib/i18n/locale'
import { getHome } from '@/lib/lists/get-home'
import { findPrinciples } from '@/lib/seo/find-principles'
import { siteJsonLd } from '@/lib/seo/site-json-ld'
import { getSite } from '@/lib/site/get-site'

export default async function HomePage({ params }: { params: Promise<SiteParams> }) {
  const locale = await siteLocale(params)
  const stamp = await readStamp()
  const [home, changes, today, principles, site] = await Promise.all([
    getHome(locale),
    listFactChanges(locale, CHANGES_ON_HOME),
    readNow(),
    findPrinciples(locale),
    getSite(locale),
  ])
  const languages = homeLanguages()
  const { SITE_URL: origin } = env()
  return (
    <SiteFrame locale={locale} languages={languages} today={today}>
      <SiteHead
        locale={locale}
        marker={{
          status: 200,
          stamp,
          tags: [...home.tags, ...changeTags(changes)],
          lifetime: 'today',
        }}
        title={`${site.name.text}: ${site.motto}`}
        description={site.tagline}
        canonical={{
          origin,
          path: `/${locale}`,
          languages,
          original: DEFAULT_LOCALE,
        }}
        jsonLd={[siteJsonLd({ locale, site, origin, principles })]}
      />
      <HomeView locale={locale} home={home} changes={changes} />
    </SiteFrame>
  )
}
