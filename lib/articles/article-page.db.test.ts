import { randomUUID } from 'node:crypto'
import { beforeAll, expect, test } from 'vitest'
import type { Actor } from '@/lib/auth/actor'
import { db } from '@/lib/db/client'
import { makeActor, makeDraft, taken } from '@/lib/testing/make'
import { answerAddress } from './answer-address'
import { publishEdition } from './publish-edition'

let editor: Actor
beforeAll(async () => {
  editor = await makeActor()
})

type About = { title: string; topicIds: string[]; series?: { id: string; number: number } }

async function publishAbout({ title, topicIds, series }: About) {
  const { articleId, editionId, revisionId, content } = await makeDraft(editor, { title })
  await db().articleTopic.createMany({
    data: topicIds.map((topicId, position) => ({ articleId, position, topicId })),
  })
  await db().article.update({
    where: { id: articleId },
    data: { seriesId: series?.id ?? null, seriesNumber: series?.number ?? null },
  })
  taken(await publishEdition(editor, { opId: randomUUID(), editionId, revisionId, releases: [] }))
  return content.slug
}

async function makeTopic() {
  const { id } = await db().topic.create({ data: { name: { en: 'Trade' } } })
  await db().slug.create({
    data: { kind: 'TOPIC', locale: '', slug: `topic-${id}`, targetId: id, isCurrent: true },
  })
  return id
}

async function makeSeries() {
  const { id } = await db().series.create({ data: { title: { en: 'The Caspian in figures' } } })
  await db().slug.create({
    data: { kind: 'SERIES', locale: '', slug: `series-${id}`, targetId: id, isCurrent: true },
  })
  return id
}

async function read(slug: string) {
  const answer = await answerAddress('en', slug)
  if (answer.kind !== 'article') throw new Error(`The piece is ${answer.kind}`)
  return answer
}

test('A reader is shown pieces that share topics, those that share most first, never the piece itself', async () => {
  const [trade, ports] = [await makeTopic(), await makeTopic()]
  const slug = await publishAbout({ title: 'Read now', topicIds: [trade, ports] })
  await publishAbout({ title: 'Both', topicIds: [ports, trade] })
  for (const title of ['First', 'Second', 'Third', 'Fourth']) {
    await publishAbout({ title, topicIds: [trade] })
  }
  const { article, tags } = await read(slug)
  expect(article.related.map((piece) => piece.title)).toEqual(['Both', 'Fourth', 'Third', 'Second'])
  expect(tags).toContain(`related:en/${trade}`)
})

test('A reader of a part finds the other parts in their order, and they are not told twice', async () => {
  const topic = await makeTopic()
  const id = await makeSeries()
  await publishAbout({ title: 'Part three', topicIds: [topic], series: { id, number: 3 } })
  const slug = await publishAbout({ title: 'One', topicIds: [topic], series: { id, number: 1 } })
  const { article } = await read(slug)
  expect(article.series).toMatchObject({ number: 1, total: 3 })
  expect(article.series?.parts.map((part) => part.title)).toEqual(['One', 'Part three'])
  expect(article.related).toEqual([])
})
