import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import type { Actor } from '@/lib/auth/actor'
import { db } from '@/lib/db/client'
import { makeActor, makeDraft, makePublished, taken } from '@/lib/testing/make'
import { createSeries, createTopic } from '@/lib/topics/create-topic'
import { getDeskSubjects } from './desk-subjects'
import { publishEdition } from './publish-edition'
import { saveSubjects } from './save-subjects'
import type { SubjectsInput } from './save-subjects-input'

async function makeTopic(editor: Actor, name: string): Promise<string> {
  return taken(await createTopic(editor, { opId: randomUUID(), name: { en: name } })).id
}

async function versionOf(actor: Actor, articleId: string): Promise<string> {
  return (await getDeskSubjects(actor, articleId))?.version ?? ''
}

async function stateOf(editionId: string) {
  const { work } = await db().edition.findUniqueOrThrow({ where: { id: editionId } })
  return work
}

const nothing: SubjectsInput = {
  type: 'analysis',
  topicIds: [],
  countries: [],
  seriesId: null,
  seriesNumber: null,
  funder: null,
  disclaimer: null,
}

test('What an editor says of a piece keeps its order and is public with the next publication', async () => {
  const editor = await makeActor()
  const { articleId, editionId, revisionId } = await makePublished(editor)
  const [trade, sea] = [await makeTopic(editor, 'Trade'), await makeTopic(editor, 'Sea')]
  const series = taken(await createSeries(editor, { opId: randomUUID(), name: { en: 'Shores' } }))
  const subjects: SubjectsInput = {
    type: 'report',
    topicIds: [sea, trade],
    countries: ['KZ', 'AZ'],
    seriesId: series.id,
    seriesNumber: 2,
    funder: { en: 'A fund', az: 'Fond' },
    disclaimer: null,
  }
  const base = await versionOf(editor, articleId)
  taken(await saveSubjects(editor, { articleId, base, subjects }))

  expect((await getDeskSubjects(editor, articleId))?.subjects).toEqual(subjects)
  const shown = await db().readerEdition.findFirstOrThrow({ where: { editionId } })
  expect([shown.type, shown.topicIds, shown.seriesId]).toEqual(['analysis', [], null])
  expect(await stateOf(editionId)).toBe('DRAFT')

  const change = { opId: randomUUID(), editionId, revisionId, releases: [] }
  taken(await publishEdition(editor, change))
  const after = await db().readerEdition.findFirstOrThrow({ where: { editionId } })
  expect([after.type, after.topicIds, after.countries]).toEqual([
    'report',
    [sea, trade],
    ['KZ', 'AZ'],
  ])
  const places = await db().listing.findMany({ where: { editionId, kind: 'TYPE' } })
  expect(places.map((place) => place.key)).toEqual(['report'])
  expect(await stateOf(editionId)).toBe('CLEAN')
})

test('A piece is clean again when a change is taken back', async () => {
  const editor = await makeActor()
  const { articleId, editionId } = await makePublished(editor)
  const base = await versionOf(editor, articleId)
  const changed = { ...nothing, countries: ['TR'] }
  const { version } = taken(await saveSubjects(editor, { articleId, base, subjects: changed }))
  expect(await stateOf(editionId)).toBe('DRAFT')
  taken(await saveSubjects(editor, { articleId, base: version, subjects: nothing }))
  expect(await stateOf(editionId)).toBe('CLEAN')
})

test('Of two editors who say different things the second is told, and nothing is overwritten', async () => {
  const [one, other] = [await makeActor(), await makeActor()]
  const { articleId } = await makeDraft(one)
  const base = await versionOf(one, articleId)
  taken(await saveSubjects(one, { articleId, base, subjects: { ...nothing, countries: ['AZ'] } }))
  const late = await saveSubjects(other, {
    articleId,
    base,
    subjects: { ...nothing, countries: ['TR'] },
  })
  expect(late).toEqual({ ok: false, error: { reason: 'stale' } })
  expect((await getDeskSubjects(one, articleId))?.subjects.countries).toEqual(['AZ'])
})

test('A save whose answer was lost is done once', async () => {
  const editor = await makeActor()
  const { articleId } = await makeDraft(editor)
  const base = await versionOf(editor, articleId)
  const input = { articleId, base, subjects: { ...nothing, countries: ['AZ'] } }
  const first = taken(await saveSubjects(editor, input))
  expect(taken(await saveSubjects(editor, input))).toEqual(first)
  const where = { action: 'article.subjects', objectId: articleId }
  expect(await db().auditEvent.count({ where })).toBe(1)
})

test('Authors say what their own pieces are about; nobody else’s, and nobody else theirs', async () => {
  const [author, stranger] = [await makeActor('author'), await makeActor('author')]
  const { articleId } = await makeDraft(author)
  const base = await versionOf(author, articleId)
  const input = { articleId, base, subjects: { ...nothing, countries: ['AZ'] } }
  for (const role of ['translator', 'checker'] as const) {
    const other = await makeActor(role)
    expect(await saveSubjects(other, input)).toEqual({ ok: false, error: { reason: 'not-found' } })
  }
  expect(await saveSubjects(stranger, input)).toEqual({ ok: false, error: { reason: 'not-found' } })
  expect(await getDeskSubjects(stranger, articleId)).toBeNull()
  taken(await saveSubjects(author, input))
})

test('Topics, series and countries that do not exist are refused', async () => {
  const editor = await makeActor()
  const { articleId } = await makeDraft(editor)
  const base = await versionOf(editor, articleId)
  const unknown = { ok: false, error: { reason: 'unknown-subject' } }
  for (const part of [
    { topicIds: [randomUUID()] },
    { seriesId: randomUUID() },
    { countries: ['XX'] },
  ]) {
    const subjects = { ...nothing, ...part }
    expect(await saveSubjects(editor, { articleId, base, subjects })).toEqual(unknown)
  }
})
