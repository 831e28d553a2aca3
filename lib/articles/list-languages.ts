import 'server-only'
import { readerDb } from '@/lib/db/client'
import { LOCALES } from '@/lib/i18n/locale'
import { articleHref } from './article-href'
import type { LanguageLink } from './article-view'

/** Every language of the language bar, with an address where the article is live in it. */
export async function listLanguages(articleId: string): Promise<LanguageLink[]> {
  const reader = await readerDb()
  const live = await reader.readerEdition.findMany({
    where: { articleId },
    select: { locale: true, slug: true },
  })
  return LOCALES.map((locale) => {
    const edition = live.find((row) => row.locale === locale)
    return { locale, href: edition ? articleHref(locale, edition.slug) : null }
  })
}
