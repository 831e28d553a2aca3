import 'server-only'
import { tags } from '@/lib/cache/tags'
import { readerDb } from '@/lib/db/client'
import { LOCALES, type Locale } from '@/lib/i18n/locale'

/** The languages in which anything is published: every piece has a type. */
export async function listOpenLanguages(): Promise<{ languages: Locale[]; tags: string[] }> {
  const reader = await readerDb()
  const rows = await reader.readerList.findMany({
    where: { kind: 'TYPE' },
    select: { locale: true },
  })
  return {
    languages: LOCALES.filter((locale) => rows.some((row) => row.locale === locale)),
    tags: LOCALES.map(tags.list),
  }
}
