import Link from 'next/link'
import { deskText } from '@/lib/i18n/desk-text'
import { type DeskLocale, LANGUAGE_NAMES, LOCALES, type Locale } from '@/lib/i18n/locale'

type Props = { locale: DeskLocale; current: Locale | 'menus'; canCurate: boolean }

/** Home in each language, and the menus that all of them share. */
export function HomeTabs({ locale, current, canCurate }: Props) {
  const t = deskText(locale)
  return (
    <nav className="sections" aria-label={t('homePages')}>
      {LOCALES.map((one) => (
        <Link
          key={one}
          href={`/admin/home/${one}`}
          lang={one}
          aria-current={one === current ? 'page' : undefined}
        >
          {LANGUAGE_NAMES[one]}
        </Link>
      ))}
      {canCurate && (
        <Link href="/admin/home/menus" aria-current={current === 'menus' ? 'page' : undefined}>
          {t('menus')}
        </Link>
      )}
    </nav>
  )
}
