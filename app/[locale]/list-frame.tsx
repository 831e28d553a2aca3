import type { ReactNode } from 'react'
import { SiteFrame } from '@/app/site-frame'
import { PageHead } from '@/components/site/page-head'
import { env } from '@/lib/env'
import type { Locale } from '@/lib/i18n/locale'
import { message } from '@/lib/i18n/message'
import { defaultLanguage } from '@/lib/lists/default-language'
import type { ListView } from '@/lib/lists/list-answer'

type Props = {
  locale: Locale
  stamp: number
  list: ListView
  /** Name of what is listed. */
  name: string
  description: string
  children: ReactNode
}

/** A page of a list. Only first pages have counterparts in other languages. */
export function ListFrame({ locale, stamp, list, name, description, children }: Props) {
  const { path, after, languages, tags } = list
  return (
    <SiteFrame locale={locale} languages={languages}>
      <PageHead
        locale={locale}
        marker={{ status: 200, stamp, tags, lifetime: 'forever' }}
        title={after ? `${name}: ${message(locale, 'older')}` : name}
        description={description}
        canonical={{
          origin: env().SITE_URL,
          path: after ? `${path}?after=${after}` : path,
          languages: after ? [] : languages,
          original: defaultLanguage(languages),
        }}
      />
      {children}
    </SiteFrame>
  )
}
