import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { db, readerDb } from '@/lib/db/client'
import { makeActor, makeDraft, makePerson, makeTopic, taken } from '@/lib/testing/make'
import { publishEdition } from './publish-edition'
import { withdrawEdition } from './withdraw-edition'

describe('A published piece stands in its lists', () => {
  test('by type, topic, country, author and series, and leaves them all when it is withdrawn', async () => {
    const { editor, draft, topicId, personId, seriesId } = await makeSubjects()
    taken(await publish(editor, draft))
    expect(await placesOf(draft.editionId)).toEqual([
      'ALL ',
      `AUTHOR ${personId}`,
      'COUNTRY AZ',
      'COUNTRY KZ',
      `SERIES ${seriesId}`,
      `TOPIC ${topicId}`,
      'TYPE analysis',
    ])

    const { editionId } = draft
    taken(await withdrawEdition(editor, { opId: randomUUID(), editionId, reason: 'By mistake' }))
    expect(await placesOf(draft.editionId)).toEqual([])
  })

  test('a change of topics alone can be published, and moves both lists', async () => {
    const { editor, draft, topicId } = await makeSubjects()
    taken(await publish(editor, draft))
    const { topicId: other } = await makeTopic()
    await db().articleTopic.update({
      where: { articleId_position: { articleId: draft.articleId, position: 0 } },
      data: { topicId: other },
    })
    const { seq } = taken(await publish(editor, draft))

    expect(await placesOf(draft.editionId)).toContain(`TOPIC ${other}`)
    expect(await placesOf(draft.editionId)).not.toContain(`TOPIC ${topicId}`)
    const { tags } = await db().cacheChange.findUniqueOrThrow({ where: { seq } })
    expect(tags).toEqual(
      expect.arrayContaining([`list:en/TOPIC/${topicId}`, `list:en/TOPIC/${other}`]),
    )
  })

  test('an unchanged piece is not published again', async () => {
    const { editor, draft } = await makeSubjects()
    taken(await publish(editor, draft))
    expect(await publish(editor, draft)).toEqual({ ok: false, error: { reason: 'unchanged' } })
  })

  test('the first piece of a list tells the list’s other languages, the second does not', async () => {
    const { editor, draft, topicId, subjects } = await makeSubjects()
    const first = taken(await publish(editor, draft))
    const second = await makeDraft(editor)
    await db().article.update({ where: { id: second.articleId }, data: subjects() })
    const later = taken(await publish(editor, second))
    const moved = async (seq: number) =>
      (await db().cacheChange.findUniqueOrThrow({ where: { seq } })).tags
    expect(await moved(first.seq)).toContain(`languages:TOPIC/${topicId}`)
    expect(await moved(later.seq)).not.toContain(`languages:TOPIC/${topicId}`)
  })

  test('a topic is public with its first live piece, not before', async () => {
    const { editor, draft, topicId } = await makeSubjects()
    const reader = await readerDb()
    expect(await reader.readerTopic.findUnique({ where: { id: topicId } })).toBeNull()
    taken(await publish(editor, draft))
    expect(await reader.readerTopic.findUnique({ where: { id: topicId } })).toMatchObject({
      id: topicId,
    })
  })
})

function publish(
  editor: Awaited<ReturnType<typeof makeActor>>,
  { editionId, revisionId }: { editionId: string; revisionId: string },
) {
  return publishEdition(editor, { opId: randomUUID(), editionId, revisionId, releases: [] })
}

async function placesOf(editionId: string): Promise<string[]> {
  const rows = await db().listing.findMany({ where: { editionId } })
  return rows.map(({ kind, key }) => `${kind} ${key}`).sort()
}

async function makeSubjects() {
  const editor = await makeActor()
  const personId = await makePerson()
  const draft = await makeDraft(editor, { byline: [personId] })
  const { topicId } = await makeTopic()
  const series = await db().series.create({ data: { title: { en: 'In figures' } } })
  const subjects = () => ({
    seriesId: series.id,
    seriesNumber: 2,
    topics: { create: [{ position: 0, topicId }] },
    countries: {
      create: [
        { position: 0, country: 'AZ' },
        { position: 1, country: 'KZ' },
      ],
    },
  })
  await db().article.update({ where: { id: draft.articleId }, data: subjects() })
  return { editor, draft, topicId, personId, seriesId: series.id, subjects }
}
