import 'server-only'
import { tags } from '@/lib/cache/tags'
import { readerDb } from '@/lib/db/client'
import type { Locale } from '@/lib/i18n/locale'
import { getList } from '@/lib/lists/get-list'
import type { ListAnswer } from '@/lib/lists/list-answer'
import { findMoved } from '@/lib/slugs/find-moved'
import { authorHref } from './author-href'
import { type AuthorView, toAuthorView } from './author-view'

/** What somebody has signed in one language, with name, degrees and posts. */
export async function getAuthorList(
  locale: Locale,
  slug: string,
  after: string | null,
): Promise<ListAnswer<AuthorView>> {
  const reader = await readerDb()
  const person = await reader.readerPerson.findFirst({ where: { slug } })
  const href = (to: string) => authorHref(locale, to)
  if (!person) return await findMoved({ kind: 'PERSON', slug, href })
  const key = person.id
  const inLanguage = (language: Locale) => authorHref(language, slug)
  const list = await getList({ kind: 'AUTHOR', key, locale, after, href: inLanguage })
  if (!list) return { kind: 'unknown', tags: [tags.listOf(locale, 'AUTHOR', key)] }
  return {
    kind: 'list',
    key,
    subject: toAuthorView(locale, person),
    list: { ...list, tags: [...list.tags, tags.person(key)] },
  }
}
