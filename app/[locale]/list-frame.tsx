import type { ReactNode } from 'react'
import { SiteFrame } from '@/app/site-frame'
import { SiteHead } from '@/app/site-head'
import { env } from '@/lib/env'
import type { Locale } from '@/lib/i18n/locale'
import { message } from '@/lib/i18n/message'
import { defaultLanguage } from '@/lib/lists/default-language'
import type { ListView } from '@/lib/lists/list-answer'
import { breadcrumbsJsonLd } from '@/lib/seo/breadcrumbs-json-ld'
import type { JsonLd } from '@/lib/seo/print-json-ld'
import { getSite } from '@/lib/site/get-site'

type Props = {
  locale: Locale
  stamp: number
  list: ListView
  /** Name of what is listed. */
  name: string
  description: string
  /** The index that the list stands in. */
  within?: { href: string; label: string }
  /** False for a list that nothing will be added to. */
  isFollowed?: boolean
  /** What machines are told beyond the way here. */
  jsonLd?: JsonLd
  children: ReactNode
}

/** A page of a list. Only first pages have counterparts in other languages. */
export async function ListFrame(props: Props) {
  const { locale, stamp, list, name, description, within, jsonLd, children } = props
  const { isFollowed = true } = props
  const { path, after, languages, tags } = list
  const origin = env().SITE_URL
  const site = await getSite(locale)
  const way = breadcrumbsJsonLd(origin, [
    { name: message(locale, 'home'), path: `/${locale}` },
    ...(within ? [{ name: within.label, path: within.href }] : []),
    { name, path },
  ])
  return (
    <SiteFrame locale={locale} languages={languages}>
      <SiteHead
        locale={locale}
        marker={{ status: 200, stamp, tags, lifetime: 'forever' }}
        title={after ? `${name}: ${message(locale, 'older')}` : name}
        description={description}
        canonical={{
          origin,
          path: after ? `${path}?after=${after}` : path,
          languages: after ? [] : languages,
          original: defaultLanguage(languages),
        }}
        {...(isFollowed && { feed: { page: path, title: `${site.name.text}: ${name}` } })}
        jsonLd={jsonLd ? [jsonLd, way] : [way]}
      />
      {children}
    </SiteFrame>
  )
}
