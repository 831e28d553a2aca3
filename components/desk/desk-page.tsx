import type { ReactNode } from 'react'
import { deskText } from '@/lib/i18n/desk-text'
import type { DeskLocale } from '@/lib/i18n/locale'
import { DeskBar, type DeskSection } from './desk-bar'

type Props = {
  locale: DeskLocale
  userName: string
  section: DeskSection | null
  title: string
  signOut: () => Promise<void>
  children: ReactNode
}

/** A page of the desk: the bar, a headline, the work. */
export function DeskPage({ locale, userName, section, title, signOut, children }: Props) {
  const t = deskText(locale)
  return (
    <>
      <a className="skip" href="#main">
        {t('skipToContent')}
      </a>
      <DeskBar locale={locale} userName={userName} section={section} signOut={signOut} />
      <main id="main" className="work" aria-labelledby="page-title" tabIndex={-1}>
        <h1 id="page-title">{title}</h1>
        {children}
      </main>
    </>
  )
}
