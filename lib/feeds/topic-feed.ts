import 'server-only'
import type { Locale } from '@/lib/i18n/locale'
import { message } from '@/lib/i18n/message'
import { getTopicList } from '@/lib/topics/get-topic-list'
import type { FeedAnswer } from './feed-item'
import { followList } from './follow'

export async function topicFeed(locale: Locale, { slug }: { slug: string }): Promise<FeedAnswer> {
  const answer = await getTopicList(locale, slug, null)
  return followList({ locale, kind: 'TOPIC' }, answer, ({ name, description }) => ({
    name: name.text,
    about: description?.text ?? message(locale, 'topicAbout', { name: name.text }),
  }))
}
