import { notFound } from 'next/navigation'
import { isLocale, type Locale } from '@/lib/i18n/locale'

export type SiteParams = { locale: string }

/** The page's language. The front lets no other language through. */
export async function siteLocale(params: Promise<SiteParams>): Promise<Locale> {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  return locale
}
