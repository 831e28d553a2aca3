/** Every language of the site, in the order of the language bar. */
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

/** Languages the desk itself speaks: all that pieces are written in. */
export const DESK_LOCALES = LOCALES

export type DeskLocale = (typeof DESK_LOCALES)[number]

export function isDeskLocale(value: string): value is DeskLocale {
  return isLocale(value)
}
