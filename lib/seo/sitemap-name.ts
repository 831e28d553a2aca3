import { isLocale, type Locale } from '@/lib/i18n/locale'

export const ADDRESSES_IN_A_SITEMAP = 10_000

/**
 * A file of the sitemap. Pieces are filed under the month of their first publication, which never
 * changes: so no file but the newest grows, and a piece stays where it is.
 */
export type SitemapName = {
  locale: Locale
  /** "2026-11", or what is not a piece. */
  part: string
  /** From 1: a part of more than ten thousand addresses has several files. */
  number: number
}

/** Lists and pages are never so many that they need a second file. */
const NAME =
  /^([a-z]{2})-(?:(lists|pages)|(facts|boxes|(?:19|20)\d\d-(?:0[1-9]|1[0-2]))(?:-([2-9]|[1-9]\d{1,2}))?)\.xml$/

export function sitemapPath({ locale, part, number }: SitemapName): string {
  return `/sitemaps/${locale}-${part}${number > 1 ? `-${number}` : ''}.xml`
}

/** Null for what `sitemapPath` does not print. */
export function parseSitemapName(file: string): SitemapName | null {
  const [, locale = '', single, counted = '', number = '1'] = NAME.exec(file) ?? []
  return isLocale(locale) ? { locale, part: single ?? counted, number: Number(number) } : null
}

/** The files that so many addresses need. */
export function sitemapFiles(locale: Locale, part: string, addresses: number): SitemapName[] {
  const files = Math.ceil(addresses / ADDRESSES_IN_A_SITEMAP)
  return Array.from({ length: files }, (_, place) => ({ locale, part, number: place + 1 }))
}
