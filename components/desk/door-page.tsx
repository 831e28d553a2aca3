import type { ReactNode } from 'react'
import { deskText } from '@/lib/i18n/desk-text'
import { DESK_LOCALES, type DeskLocale, LANGUAGE_NAMES } from '@/lib/i18n/locale'

type Props = { locale: DeskLocale; title: string; children: ReactNode }

/** The pages before the desk: sign-in, set-up, invitation. */
export function DoorPage({ locale, title, children }: Props) {
  return (
    <main className="door">
      <p className="logo">
        Təhlil<i>.</i>
      </p>
      <h1>{title}</h1>
      {children}
      <nav className="langs" aria-label={deskText(locale)('language')}>
        {DESK_LOCALES.map((one) => (
          <a
            key={one}
            href={`?lang=${one}`}
            lang={one}
            aria-current={one === locale ? 'true' : undefined}
          >
            {LANGUAGE_NAMES[one]}
          </a>
        ))}
      </nav>
    </main>
  )
}
