import 'server-only'
import type { LanguageLink } from '@/lib/articles/article-view'
import { readerDb } from '@/lib/db/client'
import { LOCALES, type Locale } from '@/lib/i18n/locale'
import type { ListKey } from './list-key'

/** Every language of the language bar, with an address where the list has anything in it. */
export async function listLanguages(
  { kind, key }: ListKey,
  href: (locale: Locale) => string,
): Promise<LanguageLink[]> {
  const reader = await readerDb()
  const rows = await reader.readerList.findMany({
    where: { kind, key },
    select: { locale: true },
  })
  return LOCALES.map((locale) => ({
    locale,
    href: rows.some((row) => row.locale === locale) ? href(locale) : null,
  }))
}
