import type { ReactNode } from 'react'
import type { LanguageLink } from '@/lib/articles/article-view'
import type { Locale } from '@/lib/i18n/locale'
import { message } from '@/lib/i18n/message'
import { HomeMasthead } from './home-masthead'
import { SiteFooter } from './site-footer'
import { SiteHeader } from './site-header'

type Props = {
  locale: Locale
  /** All five, in the order of the bar. */
  languages: LanguageLink[]
  place: 'home' | 'inside'
  children: ReactNode
}

/** What stands around every public page; goes into `<body>`. */
export function SitePage({ locale, languages, place, children }: Props) {
  const Header = place === 'home' ? HomeMasthead : SiteHeader
  return (
    <>
      <a className="skip" href="#main">
        {message(locale, 'skipToContent')}
      </a>
      <Header locale={locale} languages={languages} />
      <main id="main" tabIndex={-1}>
        {children}
      </main>
      <SiteFooter locale={locale} />
    </>
  )
}
