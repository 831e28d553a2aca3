import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { getDeskSubjects } from '@/lib/articles/desk-subjects'
import { listUses } from '@/lib/articles/list-uses'
import { publishEdition } from '@/lib/articles/publish-edition'
import { saveSubjects } from '@/lib/articles/save-subjects'
import type { Actor } from '@/lib/auth/actor'
import { tags } from '@/lib/cache/tags'
import { db } from '@/lib/db/client'
import { makeActor, makeDraft, taken } from '@/lib/testing/make'
import { createTopicOr } from './create-topic'
import { getDeskTopic } from './desk-topic'
import { getSeriesList } from './get-series-list'
import { getTopicList } from './get-topic-list'
import { listDeskTopics } from './list-desk-topics'
import { saveTopicOr } from './save-topic'

const KINDS = ['TOPIC', 'SERIES'] as const
type Kind = (typeof KINDS)[number]

async function make(editor: Actor, kind: Kind) {
  const name = { en: `Trade ${randomUUID()}` }
  const { id } = taken(await createTopicOr(kind)(editor, { opId: randomUUID(), name }))
  const made = await getDeskTopic(kind, id)
  if (!made) throw new Error('Made and not there')
  return made
}

/** A live English piece that carries it. */
async function publishAbout(editor: Actor, kind: Kind, id: string) {
  const { articleId, editionId, revisionId } = await makeDraft(editor)
  const open = await getDeskSubjects(editor, articleId)
  if (!open) throw new Error('Not open')
  const about = kind === 'TOPIC' ? { topicIds: [id] } : { seriesId: id }
  const subjects = { ...open.subjects, ...about }
  taken(await saveSubjects(editor, { articleId, base: open.version, subjects }))
  const change = { opId: randomUUID(), editionId, revisionId, releases: [] }
  taken(await publishEdition(editor, change))
  return articleId
}

test.each(KINDS)('A renamed %s moves: the old address leads to the new one', async (kind) => {
  const editor = await makeActor()
  const { id, slug: old, version: base, name } = await make(editor, kind)
  const articleId = await publishAbout(editor, kind, id)
  const next = { id, base, name: { ...name, az: 'Ticarət' }, description: { en: 'All of it' } }
  const slug = `renamed-${randomUUID()}`
  const { seq } = taken(await saveTopicOr(kind)(editor, { ...next, slug }))

  const read = kind === 'TOPIC' ? getTopicList : getSeriesList
  expect(await read('en', old, null)).toMatchObject({ kind: 'moved' })
  expect(await read('en', slug, null)).toMatchObject({ kind: 'list', key: id })
  const change = await db().cacheChange.findUniqueOrThrow({ where: { seq } })
  expect(change.kind).toBe('hard')
  const own = kind === 'TOPIC' ? tags.topic(id) : tags.series(id)
  expect(change.tags).toEqual(
    expect.arrayContaining([
      own,
      tags.sharedAddress(kind, old),
      tags.sharedAddress(kind, slug),
      tags.listOf('kk', kind, id),
    ]),
  )
  const uses = await listUses(editor, { kind, id })
  expect(uses.map((use) => use.articleId)).toEqual([articleId])
  const rows = await listDeskTopics(kind, 'az')
  expect(rows.find((row) => row.id === id)).toMatchObject({ name: 'Ticarət', slug, pieces: 1 })
})

test.each(KINDS)('Nobody takes an address that another %s has or had', async (kind) => {
  const editor = await makeActor()
  const [mine, other] = [await make(editor, kind), await make(editor, kind)]
  const { slug: _, version: base, ...texts } = mine
  const result = await saveTopicOr(kind)(editor, { ...texts, base, slug: other.slug })
  expect(result).toEqual({ ok: false, error: { reason: 'address-taken' } })
})

test.each(KINDS)(
  'Of two who rename one %s the second is told; a retry is done once',
  async (kind) => {
    const editor = await makeActor()
    const { version: base, ...mine } = await make(editor, kind)
    const input = { ...mine, base, name: { en: 'First' } }
    const first = taken(await saveTopicOr(kind)(editor, input))
    expect(taken(await saveTopicOr(kind)(editor, input)).version).toBe(first.version)
    const late = await saveTopicOr(kind)(editor, { ...input, name: { en: 'Second' } })
    expect(late).toEqual({ ok: false, error: { reason: 'stale' } })
  },
)

test.each(KINDS)('Only editors make and name a %s', async (kind) => {
  const editor = await makeActor()
  const { version: base, ...made } = await make(editor, kind)
  const forbidden = { ok: false, error: { reason: 'forbidden' } }
  for (const role of ['author', 'translator', 'checker'] as const) {
    const actor = await makeActor(role)
    expect(await saveTopicOr(kind)(actor, { ...made, base })).toEqual(forbidden)
    const name = { en: 'Mine' }
    expect(await createTopicOr(kind)(actor, { opId: randomUUID(), name })).toEqual(forbidden)
  }
  const unknown = await saveTopicOr(kind)(editor, { ...made, base, id: randomUUID() })
  expect(unknown).toEqual({ ok: false, error: { reason: 'not-found' } })
})

test('Authors see the uses in their own pieces only', async () => {
  const editor = await makeActor()
  const { id } = await make(editor, 'TOPIC')
  await publishAbout(editor, 'TOPIC', id)
  const author = await makeActor('author')
  expect(await listUses(author, { kind: 'TOPIC', id })).toEqual([])
})
