import type { Locale } from '@/lib/i18n/locale'

/** OpenGraph wants a territory with each language. */
export const OG_LOCALES: Record<Locale, string> = {
  az: 'az_AZ',
  en: 'en_GB',
  ru: 'ru_RU',
  tr: 'tr_TR',
  kk: 'kk_KZ',
}
