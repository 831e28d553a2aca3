/** Every language the site can speak, in the order of the language bar. */
export const LOCALES = ['az', 'en', 'ru', 'tr', 'kk'] as const

export type Locale = (typeof LOCALES)[number]

export const DEFAULT_LOCALE = 'az' satisfies Locale

/** By hand: Chromium has no Azerbaijani or Kazakh names and does not admit it. */
export const LANGUAGE_NAMES: Record<Locale, string> = {
  az: 'Azərbaycanca',
  en: 'English',
  ru: 'Русский',
  tr: 'Türkçe',
  kk: 'Қазақша',
}

export function isLocale(value: string): value is Locale {
  return (LOCALES as readonly string[]).includes(value)
}

/** Languages whose messages are complete. A language joins when `messages/` holds its file. */
export const SITE_LOCALES = ['az', 'en'] as const satisfies readonly Locale[]

export type SiteLocale = (typeof SITE_LOCALES)[number]

export function isSiteLocale(value: string): value is SiteLocale {
  return (SITE_LOCALES as readonly string[]).includes(value)
}
