import { cookies, headers } from 'next/headers'
import { DEFAULT_LOCALE, type DeskLocale, isDeskLocale } from '@/lib/i18n/locale'
import { DESK_LANGUAGE_COOKIE, DESK_LANGUAGE_HEADER } from './desk-language'

/** The language this person reads the desk in. */
export async function deskLocale(): Promise<DeskLocale> {
  const asked = (await headers()).get(DESK_LANGUAGE_HEADER)
  const kept = (await cookies()).get(DESK_LANGUAGE_COOKIE)?.value
  const choices = [asked, kept].filter((one) => typeof one === 'string')
  return choices.find(isDeskLocale) ?? DEFAULT_LOCALE
}
