import 'server-only'
import { readerDb } from '@/lib/db/client'
import type { Locale } from '@/lib/i18n/locale'
import { saySite } from './say-site'
import type { SiteView } from './site-view'
import { NO_WORDS, siteWords } from './site-words'

/** The site as it names itself in a language. Leans on `tags.site`. */
export async function getSite(locale: Locale): Promise<SiteView> {
  const reader = await readerDb()
  const row = await reader.readerSetting.findUnique({ where: { key: 'site' } })
  return saySite(row ? siteWords.parse(row.value) : NO_WORDS, locale)
}
