'use client'
import { createContext, type ReactNode, useContext } from 'react'
import { type DeskText, deskText } from '@/lib/i18n/desk-text'
import { DEFAULT_LOCALE, SITE_LOCALES, type SiteLocale } from '@/lib/i18n/locale'

const Language = createContext<SiteLocale>(DEFAULT_LOCALE)

export function DeskLanguage({ locale, children }: { locale: SiteLocale; children: ReactNode }) {
  return <Language value={locale}>{children}</Language>
}

export function useDeskLocale(): SiteLocale {
  return useContext(Language)
}

/** The desk's words in the language of whoever is signed in. */
export function useDeskText(): DeskText {
  return deskText(useDeskLocale())
}

/** The site's languages to write in, that of the person at the desk first. */
export function useWritingLocales(): SiteLocale[] {
  const own = useDeskLocale()
  return [own, ...SITE_LOCALES.filter((locale) => locale !== own)]
}
