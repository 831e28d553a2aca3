import type { Locale } from '@/lib/i18n/locale'
import { message } from '@/lib/i18n/message'

/** Only what exists: the list grows with the site's sections. */
export function SiteMenu({ locale }: { locale: Locale }) {
  return (
    <>
      <a href={`/${locale}`}>{message(locale, 'home')}</a>
      <a href={`/${locale}/feed.xml`}>RSS</a>
    </>
  )
}
