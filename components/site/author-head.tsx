import type { Locale } from '@/lib/i18n/locale'
import type { AuthorView } from '@/lib/people/author-view'
import { AuthorPosts } from './author-posts'
import { ListHead } from './list-head'

type Props = {
  locale: Locale
  author: AuthorView
  within: { href: string; label: string }
}

/** Name, degrees and every post with its years. */
export function AuthorHead({ locale, author: { name, degrees, posts }, within }: Props) {
  return (
    <ListHead within={within} title={name} about={degrees ? { text: degrees, lang: null } : null}>
      {posts.length > 0 && <AuthorPosts locale={locale} posts={posts} />}
    </ListHead>
  )
}
