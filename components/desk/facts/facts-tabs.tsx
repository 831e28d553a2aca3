import Link from 'next/link'
import { deskText } from '@/lib/i18n/desk-text'
import type { DeskLocale } from '@/lib/i18n/locale'

const TABS = ['facts', 'sources'] as const

type Props = { locale: DeskLocale; tab: (typeof TABS)[number] }

/** What is held to be so, and who says it. */
export function FactsTabs({ locale, tab }: Props) {
  const t = deskText(locale)
  return (
    <nav className="sections" aria-label={t('factsAndSources')}>
      {TABS.map((one) => (
        <Link key={one} href={`/admin/${one}`} aria-current={one === tab ? 'page' : undefined}>
          {t(one)}
        </Link>
      ))}
    </nav>
  )
}
