import 'server-only'
import { tags } from '@/lib/cache/tags'
import { readerDb } from '@/lib/db/client'
import type { Phrase } from '@/lib/facts/phrase'
import type { Locale } from '@/lib/i18n/locale'
import type { Index } from '@/lib/lists/index-entry'
import { newestByKey } from '@/lib/lists/newest-by-key'
import { toIndex } from '@/lib/lists/to-index'
import { authorHref } from './author-href'
import { type AuthorView, toAuthorView } from './author-view'

/** Everybody who has signed a piece in the language. */
export async function listAuthors(locale: Locale): Promise<Index> {
  const reader = await readerDb()
  const newest = await newestByKey(locale, 'AUTHOR')
  const rows = await reader.readerPerson.findMany({ where: { id: { in: [...newest.keys()] } } })
  const entries = rows.map((row) => {
    const author = toAuthorView(locale, row)
    return {
      href: authorHref(locale, row.slug),
      name: author.name,
      description: presentPost(author),
      newestAt: newest.get(row.id) ?? new Date(0),
    }
  })
  return toIndex(
    locale,
    entries,
    rows.map(({ id }) => tags.person(id)),
  )
}

function presentPost({ posts }: AuthorView): Phrase | null {
  return posts.find((post) => post.until === null)?.title ?? null
}
