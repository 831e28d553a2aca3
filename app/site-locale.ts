import { notFound } from 'next/navigation'
import { isSiteLocale, type SiteLocale } from '@/lib/i18n/locale'

export type SiteParams = { locale: string }

/** The page's language. The front lets no other language through. */
export async function siteLocale(params: Promise<SiteParams>): Promise<SiteLocale> {
  const { locale } = await params
  if (!isSiteLocale(locale)) notFound()
  return locale
}
