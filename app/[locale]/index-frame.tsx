import { SiteFrame } from '@/app/site-frame'
import { IndexView } from '@/components/site/index-view'
import { PageHead } from '@/components/site/page-head'
import { env } from '@/lib/env'
import { DEFAULT_LOCALE, LOCALES, type Locale } from '@/lib/i18n/locale'
import type { Index } from '@/lib/lists/index-entry'

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
  return (
    <SiteFrame locale={locale} languages={languages}>
      <PageHead
        locale={locale}
        marker={{ status: 200, stamp, tags: index.tags, lifetime: 'forever' }}
        title={title}
        description={description}
        canonical={{
          origin: env().SITE_URL,
          path: `/${locale}/${folder}`,
          languages,
          original: DEFAULT_LOCALE,
        }}
      />
      <IndexView locale={locale} title={title} about={description} entries={index.entries} />
    </SiteFrame>
  )
}
