import { SiteFrame } from '@/app/site-frame'
import { SiteHead } from '@/app/site-head'
import { IndexView } from '@/components/site/index-view'
import { env } from '@/lib/env'
import { DEFAULT_LOCALE, LOCALES, type Locale } from '@/lib/i18n/locale'
import { message } from '@/lib/i18n/message'
import type { Index } from '@/lib/lists/index-entry'
import { breadcrumbsJsonLd } from '@/lib/seo/breadcrumbs-json-ld'

type Props = {
  locale: Locale
  stamp: number
  index: Index
  /** The index below a language: "topics". */
  folder: string
  title: string
  description: string
}

/** Every language has every index, an empty one says so. */
export function IndexFrame({ locale, stamp, index, folder, title, description }: Props) {
  const languages = LOCALES.map((language) => ({
    locale: language,
    href: `/${language}/${folder}`,
  }))
  const origin = env().SITE_URL
  const path = `/${locale}/${folder}`
  const home = { name: message(locale, 'home'), path: `/${locale}` }
  return (
    <SiteFrame locale={locale} languages={languages}>
      <SiteHead
        locale={locale}
        marker={{ status: 200, stamp, tags: index.tags, lifetime: 'forever' }}
        title={title}
        description={description}
        canonical={{ origin, path, languages, original: DEFAULT_LOCALE }}
        jsonLd={[breadcrumbsJsonLd(origin, [home, { name: title, path }])]}
      />
      <IndexView locale={locale} title={title} about={description} entries={index.entries} />
    </SiteFrame>
  )
}
