import type { Locale } from './locale'

/** The tag Intl gets for a language of ours: English here is British. Server only: browsers lack az and kk. */
export function intlLocale(locale: Locale): string {
  return locale === 'en' ? 'en-GB' : locale
}
