import 'server-only'
import { bodySchema } from '@/lib/articles/body'
import { bodyMediaIds } from '@/lib/articles/body-pictures'
import { listLanguagesOfEach } from '@/lib/articles/list-languages'
import { tags } from '@/lib/cache/tags'
import { readerDb } from '@/lib/db/client'
import { getPrintedBoxes } from '@/lib/facts/get-printed-boxes'
import type { Locale } from '@/lib/i18n/locale'
import { getPictures } from '@/lib/media/get-pictures'
import { topicNames } from '@/lib/topics/topic-names'
import type { FeedItem } from './feed-item'
import { toFeedItem } from './to-feed-item'

/**
 * Live editions in full, in the order of `editionIds`. `tags`: what items say beyond their own
 * text, which moves every list they stand in: languages and names of topics.
 */
export async function getFeedItems(
  locale: Locale,
  editionIds: readonly string[],
): Promise<{ items: FeedItem[]; tags: string[] }> {
  const reader = await readerDb()
  const found = await reader.readerEdition.findMany({
    where: { editionId: { in: [...editionIds] } },
  })
  const rows = editionIds.flatMap((id) => found.find((row) => row.editionId === id) ?? [])
  const articleIds = rows.map((row) => row.articleId)
  const topicIds = [...new Set(rows.flatMap((row) => row.topicIds))]
  const mediaIds = rows.flatMap((row) => bodyMediaIds(bodySchema.parse(row.body)))
  const [boxes, languages, topics, pictures] = await Promise.all([
    getPrintedBoxes(
      rows.map((row) => row.publicationId),
      locale,
    ),
    listLanguagesOfEach(articleIds),
    topicNames(locale, topicIds),
    getPictures(mediaIds),
  ])
  return {
    items: rows.map((row) =>
      toFeedItem(locale, row, {
        boxes: boxes.get(row.publicationId) ?? [],
        pictures,
        languages: languages.get(row.articleId) ?? [],
        topics: row.topicIds.flatMap((id) => topics.get(id)?.name ?? []),
      }),
    ),
    tags: [...articleIds.map(tags.article), ...topicIds.map(tags.topic)],
  }
}
