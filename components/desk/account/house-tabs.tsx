import Link from 'next/link'
import { deskText } from '@/lib/i18n/desk-text'
import type { DeskLocale } from '@/lib/i18n/locale'

const TABS = ['account', 'users', 'audit', 'settings'] as const
const LABELS = {
  account: 'account',
  users: 'users',
  audit: 'auditLog',
  settings: 'siteSettings',
} as const

type Props = { locale: DeskLocale; tab: (typeof TABS)[number]; isAdmin: boolean }

/** One's own account, and what administrators keep. */
export function HouseTabs({ locale, tab, isAdmin }: Props) {
  const t = deskText(locale)
  if (!isAdmin) return null
  return (
    <nav className="sections" aria-label={t('accountPages')}>
      {TABS.map((one) => (
        <Link key={one} href={`/admin/${one}`} aria-current={one === tab ? 'page' : undefined}>
          {t(LABELS[one])}
        </Link>
      ))}
    </nav>
  )
}
