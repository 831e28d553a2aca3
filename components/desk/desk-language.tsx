'use client'
import { createContext, type ReactNode, useContext, useMemo } from 'react'
import { type DeskText, type DeskWords, deskSpeech } from '@/lib/i18n/desk-speech'
import { type DeskLocale, LOCALES, type Locale } from '@/lib/i18n/locale'

type Spoken = { locale: DeskLocale; text: DeskText }
type Props = { locale: DeskLocale; words: DeskWords; children: ReactNode }

const Language = createContext<Spoken | null>(null)

/** Hands the desk's components the words of one language. */
export function DeskLanguage({ locale, words, children }: Props) {
  const spoken = useMemo(() => ({ locale, text: deskSpeech(locale, words) }), [locale, words])
  return <Language value={spoken}>{children}</Language>
}

export function useDeskLocale(): DeskLocale {
  return useSpoken().locale
}

/** The desk's words in the language of whoever is signed in. */
export function useDeskText(): DeskText {
  return useSpoken().text
}

/** The site's languages to write in, that of the person at the desk first. */
export function useWritingLocales(): Locale[] {
  const own: Locale = useDeskLocale()
  return [own, ...LOCALES.filter((locale) => locale !== own)]
}

function useSpoken(): Spoken {
  const spoken = useContext(Language)
  if (!spoken) throw new Error('This component stands outside <DeskLanguage>')
  return spoken
}
