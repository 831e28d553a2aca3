import Link from 'next/link'
import { deskText } from '@/lib/i18n/desk-text'
import { DESK_LOCALES, type DeskLocale, LANGUAGE_NAMES } from '@/lib/i18n/locale'
import { DeskLogo } from './desk-logo'

const SECTIONS = ['articles', 'boxes', 'people'] as const

type Props = {
  locale: DeskLocale
  userName: string
  section: (typeof SECTIONS)[number] | null
  signOut: () => Promise<void>
}

export function DeskBar({ locale, userName, section, signOut }: Props) {
  const t = deskText(locale)
  return (
    <header className="bar">
      <DeskLogo />
      <nav className="sections" aria-label={t('sections')}>
        {SECTIONS.map((one) => (
          <Link
            key={one}
            href={`/admin/${one}`}
            aria-current={one === section ? 'page' : undefined}
          >
            {t(one)}
          </Link>
        ))}
      </nav>
      <div className="who">
        <nav className="langs" aria-label={t('language')}>
          {DESK_LOCALES.map((one) => (
            <a
              key={one}
              href={`?lang=${one}`}
              lang={one}
              aria-label={LANGUAGE_NAMES[one]}
              aria-current={one === locale ? 'true' : undefined}
            >
              {one}
            </a>
          ))}
        </nav>
        <span className="user">{userName}</span>
        <form action={signOut}>
          <button type="submit" className="btn btn-quiet">
            {t('signOut')}
          </button>
        </form>
      </div>
    </header>
  )
}
