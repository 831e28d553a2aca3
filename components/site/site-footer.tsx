import type { Locale } from '@/lib/i18n/locale'
import { message } from '@/lib/i18n/message'
import type { SiteMenu } from '@/lib/pages/site-menu'
import type { SiteView } from '@/lib/site/site-view'
import { MenuLinks } from './menu-links'
import { SiteImprint } from './site-imprint'

type Props = { locale: Locale; site: SiteView; menu: SiteMenu }

export function SiteFooter({ locale, site, menu }: Props) {
  return (
    <footer className="wrap">
      <div className="foot">
        <p>{site.disclaimer}</p>
        <nav aria-label={message(locale, 'siteLinks')}>
          <MenuLinks
            links={[{ href: `/${locale}`, label: message(locale, 'home') }, ...menu.pages]}
          />
        </nav>
        <SiteImprint locale={locale} site={site} />
      </div>
    </footer>
  )
}
