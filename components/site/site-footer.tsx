import type { Locale } from '@/lib/i18n/locale'
import { message } from '@/lib/i18n/message'
import type { SiteMenu } from '@/lib/pages/site-menu'
import { MenuLinks } from './menu-links'

export function SiteFooter({ locale, menu }: { locale: Locale; menu: SiteMenu }) {
  return (
    <footer className="wrap">
      <div className="foot">
        <p>{message(locale, 'disclaimer')}</p>
        <nav aria-label={message(locale, 'siteLinks')}>
          <MenuLinks
            links={[{ href: `/${locale}`, label: message(locale, 'home') }, ...menu.pages]}
          />
        </nav>
      </div>
    </footer>
  )
}
