import 'server-only'
import { tags } from '@/lib/cache/tags'
import { readerDb } from '@/lib/db/client'
import { type Phrase, phrase } from '@/lib/facts/phrase'
import type { Locale } from '@/lib/i18n/locale'
import { localizedText } from '@/lib/i18n/localized-text'
import { getList } from '@/lib/lists/get-list'
import type { ListAnswer } from '@/lib/lists/list-answer'
import { findMoved } from '@/lib/slugs/find-moved'
import { topicHref } from './topic-href'

export type TopicView = { name: Phrase; description: Phrase | null }

/** The pieces on a topic in one language. */
export async function getTopicList(
  locale: Locale,
  slug: string,
  after: string | null,
): Promise<ListAnswer<TopicView>> {
  const reader = await readerDb()
  const topic = await reader.readerTopic.findFirst({ where: { slug } })
  const href = (to: string) => topicHref(locale, to)
  if (!topic) return await findMoved({ kind: 'TOPIC', slug, href })
  const { id: key, name, description } = topic
  const inLanguage = (language: Locale) => topicHref(language, slug)
  const list = await getList({ kind: 'TOPIC', key, locale, after, href: inLanguage })
  if (!list) return { kind: 'unknown', tags: [tags.listOf(locale, 'TOPIC', key)] }
  return {
    kind: 'list',
    key,
    subject: {
      name: phrase(localizedText.parse(name), locale),
      description: description ? phrase(localizedText.parse(description), locale) : null,
    },
    list: { ...list, tags: [...list.tags, tags.topic(key)] },
  }
}
