import type { ReactNode } from 'react'
import type { LanguageLink } from '@/lib/articles/article-view'
import type { Locale } from '@/lib/i18n/locale'
import { message } from '@/lib/i18n/message'
import type { SiteMenu } from '@/lib/pages/site-menu'
import type { SiteView } from '@/lib/site/site-view'
import { HomeMasthead } from './home-masthead'
import { SiteFooter } from './site-footer'
import { SiteHeader } from './site-header'

type Props = {
  locale: Locale
  /** All five, in the order of the bar. */
  languages: LanguageLink[]
  site: SiteView
  menu: SiteMenu
  /** On home, whose masthead shows the date. */
  today?: Date
  children: ReactNode
}

/** What stands around every public page; goes into `<body>`. */
export function SitePage({ locale, languages, site, menu, today, children }: Props) {
  return (
    <>
      <a className="skip" href="#main">
        {message(locale, 'skipToContent')}
      </a>
      {today ? (
        <HomeMasthead locale={locale} languages={languages} site={site} menu={menu} today={today} />
      ) : (
        <SiteHeader locale={locale} languages={languages} site={site} menu={menu} />
      )}
      <main id="main" tabIndex={-1}>
        {children}
      </main>
      <SiteFooter locale={locale} site={site} menu={menu} />
    </>
  )
}
