import type { Locale } from '@/lib/i18n/locale'
import { message } from '@/lib/i18n/message'

export function FollowFeed({ locale }: { locale: Locale }) {
  return (
    <p className="follow">
      <a href={`/${locale}/feed.xml`}>{message(locale, 'followTitle')}</a>
      {message(locale, 'followText')}
    </p>
  )
}
