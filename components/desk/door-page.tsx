import type { ReactNode } from 'react'
import type { DeskLocale } from '@/lib/i18n/locale'
import { LanguageChoice } from './language-choice'

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
      <LanguageChoice locale={locale} />
    </main>
  )
}
