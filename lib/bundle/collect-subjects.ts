import type { Tx } from '@/lib/db/client'
import { collectAddresses } from './collect-addresses'
import { dayOf } from './day-of'
import { type PersonFile, personFile } from './person-file'
import { type SeriesFile, seriesFile, type TopicFile, topicFile } from './subject-files'

export async function collectPeople(tx: Tx, ids: string[]): Promise<PersonFile[]> {
  const rows = await tx.person.findMany({
    where: { id: { in: ids } },
    include: { texts: true, posts: { orderBy: { id: 'asc' } } },
    orderBy: { id: 'asc' },
  })
  const addressOf = await collectAddresses(tx, 'PERSON', ids)
  return rows.map(({ id, kind, photoId, texts, posts }) =>
    personFile.parse({
      id,
      kind,
      ...addressOf(id),
      ...(photoId && { photoId }),
      texts: Object.fromEntries(
        texts.map(({ locale, name, degrees }) => [locale, { name, degrees }]),
      ),
      posts: posts.map((post) => ({
        id: post.id,
        title: post.title,
        heldFrom: dayOf(post.heldFrom),
        heldUntil: dayOf(post.heldUntil),
      })),
    }),
  )
}

export async function collectTopics(tx: Tx, ids: string[]): Promise<TopicFile[]> {
  const rows = await tx.topic.findMany({ where: { id: { in: ids } }, orderBy: { id: 'asc' } })
  const addressOf = await collectAddresses(tx, 'TOPIC', ids)
  return rows.map(({ id, name, description }) =>
    topicFile.parse({ id, ...addressOf(id), name, description }),
  )
}

export async function collectSeries(tx: Tx, ids: string[]): Promise<SeriesFile[]> {
  const rows = await tx.series.findMany({ where: { id: { in: ids } }, orderBy: { id: 'asc' } })
  const addressOf = await collectAddresses(tx, 'SERIES', ids)
  return rows.map(({ id, title, description }) =>
    seriesFile.parse({ id, ...addressOf(id), title, description }),
  )
}
