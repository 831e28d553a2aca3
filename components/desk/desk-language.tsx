'use client'
import { createContext, type ReactNode, useContext } from 'react'
import { type DeskText, deskText } from '@/lib/i18n/desk-text'
import { DEFAULT_LOCALE, type DeskLocale, LOCALES, type Locale } from '@/lib/i18n/locale'

const Language = createContext<DeskLocale>(DEFAULT_LOCALE)

export function DeskLanguage({ locale, children }: { locale: DeskLocale; children: ReactNode }) {
  return <Language value={locale}>{children}</Language>
}

export function useDeskLocale(): DeskLocale {
  return useContext(Language)
}

/** The desk's words in the language of whoever is signed in. */
export function useDeskText(): DeskText {
  return deskText(useDeskLocale())
}

/** The site's languages to write in, that of the person at the desk first. */
export function useWritingLocales(): Locale[] {
  const own: Locale = useDeskLocale()
  return [own, ...LOCALES.filter((locale) => locale !== own)]
}
