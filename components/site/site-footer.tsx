import type { Locale } from '@/lib/i18n/locale'
import { message } from '@/lib/i18n/message'
import { SiteMenu } from './site-menu'

export function SiteFooter({ locale }: { locale: Locale }) {
  return (
    <footer className="wrap">
      <div className="foot">
        <p>{message(locale, 'disclaimer')}</p>
        <nav aria-label={message(locale, 'siteLinks')}>
          <SiteMenu locale={locale} />
        </nav>
      </div>
    </footer>
  )
}
