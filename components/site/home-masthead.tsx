import type { LanguageLink } from '@/lib/articles/article-view'
import { formatWeekdayDate } from '@/lib/i18n/format-date'
import type { Locale } from '@/lib/i18n/locale'
import { message } from '@/lib/i18n/message'
import type { SiteMenu } from '@/lib/pages/site-menu'
import type { SiteView } from '@/lib/site/site-view'
import { LanguageBar } from './language-bar'
import { Wordmark } from './logo'
import { MenuLinks } from './menu-links'

type Props = {
  locale: Locale
  languages: LanguageLink[]
  site: SiteView
  menu: SiteMenu
  today: Date
}

export function HomeMasthead({ locale, languages, site, menu, today }: Props) {
  return (
    <header className="wrap mast">
      <div className="ear">
        <p>{formatWeekdayDate(locale, today)}</p>
        <LanguageBar locale={locale} languages={languages} />
      </div>
      <div className="brand">
        <h1 lang={site.name.lang ?? undefined}>
          <Wordmark name={site.name.text} />
        </h1>
        <p>{site.tagline}</p>
      </div>
      <nav className="menu" aria-label={message(locale, 'menu')}>
        <MenuLinks links={menu.sections} />
      </nav>
    </header>
  )
}
