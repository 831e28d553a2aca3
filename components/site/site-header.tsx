import type { LanguageLink } from '@/lib/articles/article-view'
import type { Locale } from '@/lib/i18n/locale'
import { message } from '@/lib/i18n/message'
import type { SiteMenu } from '@/lib/pages/site-menu'
import type { SiteView } from '@/lib/site/site-view'
import { LanguageBar } from './language-bar'
import { Logo } from './logo'
import { MenuLinks } from './menu-links'

type Props = { locale: Locale; languages: LanguageLink[]; site: SiteView; menu: SiteMenu }

/** The thin bar over every page but home. */
export function SiteHeader({ locale, languages, site, menu }: Props) {
  return (
    <header className="bar">
      <div className="wrap">
        <Logo locale={locale} name={site.name} />
        <nav className="menu" aria-label={message(locale, 'menu')}>
          <MenuLinks links={menu.sections} />
        </nav>
        <LanguageBar locale={locale} languages={languages} />
      </div>
    </header>
  )
}
