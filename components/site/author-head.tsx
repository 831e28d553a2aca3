import type { Locale } from '@/lib/i18n/locale'
import { message } from '@/lib/i18n/message'
import type { AuthorView } from '@/lib/people/author-view'
import { AuthorPosts } from './author-posts'
import { ListHead } from './list-head'

type Props = { locale: Locale; author: AuthorView }

/** Name, degrees and every post with its years. */
export function AuthorHead({ locale, author: { name, degrees, posts } }: Props) {
  const index = { href: `/${locale}/authors`, label: message(locale, 'authors') }
  return (
    <ListHead within={index} title={name} about={degrees ? { text: degrees, lang: null } : null}>
      {posts.length > 0 && <AuthorPosts locale={locale} posts={posts} />}
    </ListHead>
  )
}
