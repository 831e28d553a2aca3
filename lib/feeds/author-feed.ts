import 'server-only'
import type { Locale } from '@/lib/i18n/locale'
import { message } from '@/lib/i18n/message'
import { getAuthorList } from '@/lib/people/get-author-list'
import type { FeedAnswer } from './feed-item'
import { followList } from './follow'

export async function authorFeed(locale: Locale, { slug }: { slug: string }): Promise<FeedAnswer> {
  const answer = await getAuthorList(locale, slug, null)
  return followList({ locale, kind: 'AUTHOR' }, answer, ({ name }) => ({
    name: name.text,
    about: message(locale, 'authorAbout', { name: name.text }),
  }))
}
