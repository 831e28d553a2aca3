import 'server-only'
import type { LanguageLink } from '@/lib/articles/article-view'
import { type Body, bodySchema } from '@/lib/articles/body'
import { tags } from '@/lib/cache/tags'
import { readerDb } from '@/lib/db/client'
import { LOCALES, type Locale } from '@/lib/i18n/locale'
import { openingWords } from './opening-words'
import { pageHref } from './page-href'

export type StaticPageView = {
  title: string
  /** The opening words, for search results. */
  description: string
  body: Body
  updatedAt: Date
  languages: LanguageLink[]
}

/** What stands at a static page's address; `tags`: the changes after which it may differ. */
export type PageAnswer = { tags: string[] } & (
  | { kind: 'page'; page: StaticPageView }
  | { kind: 'moved'; location: string }
  | { kind: 'unknown' }
)

export async function getPage(locale: Locale, slug: string): Promise<PageAnswer> {
  const reader = await readerDb()
  const row = await reader.readerPage.findFirst({ where: { locale, slug } })
  const address = tags.sharedAddress('PAGE', slug)
  if (row) {
    const { pageId, title, updatedAt } = row
    const body = bodySchema.parse(row.body)
    const languages = await pageLanguages(pageId)
    const page = { title, description: openingWords(body), body, updatedAt, languages }
    return { kind: 'page', page, tags: [tags.page(pageId), address] }
  }
  const moved = await reader.readerMoved.findFirst({ where: { kind: 'PAGE', locale, slug } })
  if (!moved) return { kind: 'unknown', tags: [address] }
  return { kind: 'moved', location: pageHref(locale, moved.currentSlug), tags: [address] }
}

async function pageLanguages(pageId: string): Promise<LanguageLink[]> {
  const reader = await readerDb()
  const rows = await reader.readerPage.findMany({ where: { pageId } })
  return LOCALES.map((locale) => {
    const own = rows.find((row) => row.locale === locale)
    return { locale, href: own ? pageHref(locale, own.slug) : null }
  })
}
