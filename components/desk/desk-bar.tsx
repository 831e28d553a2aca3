import Link from 'next/link'
import { deskText } from '@/lib/i18n/desk-text'
import { DESK_LOCALES, type DeskLocale, LANGUAGE_NAMES } from '@/lib/i18n/locale'
import { DeskLogo } from './desk-logo'

const SECTIONS = [
  'articles',
  'pictures',
  'facts',
  'boxes',
  'people',
  'topics',
  'series',
  'pages',
  'home',
] as const

export type DeskSection = (typeof SECTIONS)[number]

type Props = {
  locale: DeskLocale
  userName: string
  section: DeskSection | null
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
        <Link className="user" href="/admin/account">
          {userName}
        </Link>
        <form action={signOut}>
          <button type="submit" className="btn btn-quiet">
            {t('signOut')}
          </button>
        </form>
      </div>
    </header>
  )
}
