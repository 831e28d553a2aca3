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

const CHANGES_ON_HOME = 4

export default async function HomePage({ params }: { params: Promise<SiteParams> }) {
  const locale = await siteLocale(params)
  const stamp = await readStamp()
  const [home, changes, today] = await Promise.all([
    getHome(locale),
    listFactChanges(locale, CHANGES_ON_HOME),
    readNow(),
  ])
  const languages = homeLanguages()
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
          origin: env().SITE_URL,
          path: `/${locale}`,
          languages,
          original: DEFAULT_LOCALE,
        }}
      />
      <HomeView locale={locale} home={home} changes={changes} />
    </SiteFrame>
  )
}
