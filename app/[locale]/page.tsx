import { type SiteParams, siteLocale } from '@/app/site-locale'
import { HomeView } from '@/components/site/home-view'
import { PageHead } from '@/components/site/page-head'
import { SitePage } from '@/components/site/site-page'
import { listNewest } from '@/lib/articles/list-newest'
import { readStamp } from '@/lib/cache/stamp'
import { env } from '@/lib/env'
import { homeLanguages } from '@/lib/i18n/home-languages'
import { DEFAULT_LOCALE } from '@/lib/i18n/locale'
import { message } from '@/lib/i18n/message'

const PIECES_ON_HOME = 25

export default async function HomePage({ params }: { params: Promise<SiteParams> }) {
  const locale = await siteLocale(params)
  const stamp = await readStamp()
  const { lead, pieces, tags } = await listNewest(locale, PIECES_ON_HOME)
  const languages = homeLanguages()
  return (
    <SitePage locale={locale} languages={languages} place="home">
      <PageHead
        locale={locale}
        marker={{ status: 200, stamp, tags, lifetime: 'forever' }}
        title={message(locale, 'homeTitle')}
        description={message(locale, 'tagline')}
        canonical={{
          origin: env().SITE_URL,
          path: `/${locale}`,
          languages,
          original: DEFAULT_LOCALE,
        }}
      />
      <HomeView locale={locale} lead={lead} pieces={pieces} />
    </SitePage>
  )
}
