import { Picture } from '@/components/articles/picture'
import type { Locale } from '@/lib/i18n/locale'
import type { AuthorView } from '@/lib/people/author-view'
import { AuthorPosts } from './author-posts'
import { ListHead } from './list-head'

type Props = {
  locale: Locale
  author: AuthorView
  within: { href: string; label: string }
}

/** Name, degrees, photograph and every post with its years. */
export function AuthorHead({ locale, author, within }: Props) {
  const { name, degrees, posts, photo } = author
  return (
    <ListHead within={within} title={name} about={degrees ? { text: degrees, lang: null } : null}>
      {photo && (
        <figure className="portrait">
          <Picture
            picture={{ ...photo, alt: photo.alt || name.text }}
            sizes="12rem"
            isFirst
            isCut
          />
          {photo.credit && <figcaption>{photo.credit}</figcaption>}
        </figure>
      )}
      {posts.length > 0 && <AuthorPosts locale={locale} posts={posts} />}
    </ListHead>
  )
}
