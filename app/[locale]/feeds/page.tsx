import { SiteFrame } from '@/app/site-frame'
import { SiteHead } from '@/app/site-head'
import { type SiteParams, siteLocale } from '@/app/site-locale'
import { FeedsView } from '@/components/site/feeds-view'
import { readStamp } from '@/lib/cache/stamp'
import { env } from '@/lib/env'
import { listFeeds } from '@/lib/feeds/list-feeds'
import { listOpenLanguages } from '@/lib/feeds/list-open-languages'
import { DEFAULT_LOCALE, LANGUAGE_NAMES, LOCALES } from '@/lib/i18n/locale'
import { message } from '@/lib/i18n/message'
import { breadcrumbsJsonLd } from '@/lib/seo/breadcrumbs-json-ld'

export default async function FeedsPage({ params }: { params: Promise<SiteParams> }) {
  const locale = await siteLocale(params)
  const stamp = await readStamp()
  const [open, own] = await Promise.all([listOpenLanguages(), listFeeds(locale)])
  const everything = open.languages.map((language) => ({
    name: { text: LANGUAGE_NAMES[language], lang: language },
    page: `/${language}`,
  }))
  const groups = [{ title: message(locale, 'allPieces'), feeds: everything }, ...own.groups]
  const origin = env().SITE_URL
  const path = `/${locale}/feeds`
  const title = message(locale, 'feeds')
  const home = { name: message(locale, 'home'), path: `/${locale}` }
  const languages = LOCALES.map((language) => ({ locale: language, href: `/${language}/feeds` }))
  const tags = [...open.tags, ...own.tags]
  return (
    <SiteFrame locale={locale} languages={languages}>
      <SiteHead
        locale={locale}
        marker={{ status: 200, stamp, tags, lifetime: 'forever' }}
        title={title}
        description={message(locale, 'feedsAbout')}
        canonical={{ origin, path, languages, original: DEFAULT_LOCALE }}
        jsonLd={[breadcrumbsJsonLd(origin, [home, { name: title, path }])]}
      />
      <FeedsView
        locale={locale}
        origin={origin}
        groups={groups.filter(({ feeds }) => feeds.length > 0)}
      />
    </SiteFrame>
  )
}
