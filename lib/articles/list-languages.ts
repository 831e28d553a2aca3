import 'server-only'
import { readerDb } from '@/lib/db/client'
import { LOCALES } from '@/lib/i18n/locale'
import { articleHref } from './article-href'
import type { LanguageLink } from './article-view'

/** Every language of the language bar, with an address where the article is live in it. */
export async function listLanguages(articleId: string): Promise<LanguageLink[]> {
  const links = await listLanguagesOfEach([articleId])
  return links.get(articleId) ?? []
}

/** The same for many articles at once: what pages, feeds and sitemaps say of languages comes from here. */
export async function listLanguagesOfEach(
  articleIds: readonly string[],
): Promise<Map<string, LanguageLink[]>> {
  const reader = await readerDb()
  const live = await reader.readerEdition.findMany({
    where: { articleId: { in: [...new Set(articleIds)] } },
    select: { articleId: true, locale: true, slug: true },
  })
  const slugs = new Map(live.map((row) => [`${row.articleId}/${row.locale}`, row.slug]))
  return new Map(
    articleIds.map((articleId) => [
      articleId,
      LOCALES.map((locale) => {
        const slug = slugs.get(`${articleId}/${locale}`)
        return { locale, href: slug === undefined ? null : articleHref(locale, slug) }
      }),
    ]),
  )
}
