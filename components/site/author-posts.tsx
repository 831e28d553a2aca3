import { Localized } from '@/components/facts/localized'
import type { Locale } from '@/lib/i18n/locale'
import { message } from '@/lib/i18n/message'
import type { PostView } from '@/lib/people/author-view'

type Props = { locale: Locale; posts: PostView[] }

export function AuthorPosts({ locale, posts }: Props) {
  return (
    <section className="posts" aria-labelledby="posts">
      <h2 id="posts">{message(locale, 'posts')}</h2>
      <ul className="held">
        {posts.map((post) => (
          <li key={`${post.title.text} ${post.from} ${post.until}`}>
            <Localized phrase={post.title} />
            <span className="years">{years(locale, post)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function years(locale: Locale, { from, until }: PostView): string {
  if (until === null) return from === null ? '' : message(locale, 'heldSince', { year: from })
  return from === until ? until : `${from ?? '…'}–${until}`
}
