import type { ReactNode } from 'react'
import { SitePage } from '@/components/site/site-page'
import type { LanguageLink } from '@/lib/articles/article-view'
import type { Locale } from '@/lib/i18n/locale'
import { getSiteMenu } from '@/lib/pages/get-site-menu'
import { getSite } from '@/lib/site/get-site'

type Props = {
  locale: Locale
  /** All five, in the order of the bar. */
  languages: LanguageLink[]
  /** On home, whose masthead shows the date. */
  today?: Date
  children: ReactNode
}

/** A public page within its header and footer. Render it after the page has read its stamp. */
export async function SiteFrame({ locale, ...rest }: Props) {
  const [site, menu] = await Promise.all([getSite(locale), getSiteMenu(locale)])
  return <SitePage locale={locale} site={site} menu={menu} {...rest} />
}
