import 'server-only'
import { readerDb } from '@/lib/db/client'
import type { Locale } from '@/lib/i18n/locale'
import { pageHref } from '@/lib/pages/page-href'

/** The static page that this is known by: its English address. */
const ENGLISH_SLUG = 'editorial-rules'

/** The editorial rules in a language, as a path on this site; null where there are none. */
export async function findPrinciples(locale: Locale): Promise<string | null> {
  const reader = await readerDb()
  const english = await reader.readerPage.findFirst({
    where: { locale: 'en', slug: ENGLISH_SLUG },
    select: { pageId: true },
  })
  if (!english) return null
  const own = await reader.readerPage.findFirst({
    where: { locale, pageId: english.pageId },
    select: { slug: true },
  })
  return own && pageHref(locale, own.slug)
}
