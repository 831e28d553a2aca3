import { randomUUID } from 'node:crypto'
import { beforeAll, expect, test } from 'vitest'
import { publishEdition } from '@/lib/articles/publish-edition'
import { withdrawEdition } from '@/lib/articles/withdraw-edition'
import type { Actor } from '@/lib/auth/actor'
import { decodeCursor } from '@/lib/cursor'
import { db } from '@/lib/db/client'
import { getAuthorList } from '@/lib/people/get-author-list'
import { listAuthors } from '@/lib/people/list-authors'
import { makeActor, makeDraft, makePerson, taken } from '@/lib/testing/make'
import { getCountryList } from '@/lib/topics/get-country-list'
import { getSeriesList } from '@/lib/topics/get-series-list'
import { getTopicList } from '@/lib/topics/get-topic-list'
import { listCountries } from '@/lib/topics/list-countries'
import { listTopics } from '@/lib/topics/list-topics'
import { getMonth } from './get-month'
import { getTypeList } from './get-type-list'
import { listPage } from './list-page'

let editor: Actor
beforeAll(async () => {
  editor = await makeActor()
})

/** A live piece about a topic, a country and in a series, first published at a given moment. */
async function publishAbout(subjects: {
  topicId: string
  country?: string
  seriesId?: string
  personId?: string
  at?: string
}) {
  const byline = subjects.personId ? [subjects.personId] : []
  const draft = await makeDraft(editor, subjects.personId ? { byline } : {})
  const { articleId, editionId, revisionId } = draft
  const { topicId, country = 'KZ', seriesId = null, at } = subjects
  await db().articleTopic.create({ data: { articleId, position: 0, topicId } })
  await db().articleCountry.create({ data: { articleId, position: 0, country } })
  const place = { seriesId, seriesNumber: seriesId ? 2 : null }
  await db().article.update({ where: { id: articleId }, data: place })
  const publication = { opId: randomUUID(), editionId, revisionId, releases: [] }
  taken(await publishEdition(editor, publication))
  if (at) await db().edition.update({ where: { id: editionId }, data: { firstPublishedAt: at } })
  return { editionId, articleId }
}

async function makeSubject(kind: 'topic' | 'series', name = 'Trade') {
  const subject =
    kind === 'topic'
      ? await db().topic.create({ data: { name: { en: name } } })
      : await db().series.create({ data: { title: { en: name } } })
  const slug = `${kind}-${subject.id}`
  const slugKind = kind === 'topic' ? 'TOPIC' : 'SERIES'
  await db().slug.create({
    data: { kind: slugKind, locale: '', slug, targetId: subject.id, isCurrent: true },
  })
  return { id: subject.id, slug }
}

const withdraw = (editionId: string) =>
  withdrawEdition(editor, { opId: randomUUID(), editionId, reason: 'It was not ours to publish.' })

test('A reader who goes on to older pieces meets each once, newest first, whatever the minute', async () => {
  const { id: topicId } = await makeSubject('topic')
  const minute = '2026-03-02T10:00:00.123Z'
  const moments = [minute, '2026-03-01T10:00:00Z', minute, minute, '2026-03-03T10:00:00Z', minute]
  for (const at of moments) await publishAbout({ topicId, at })

  const query = { kind: 'TOPIC', key: topicId, locale: 'en', limit: 2 } as const
  const read = []
  let older: string | null = null
  do {
    const page = await listPage({ ...query, after: older ? decodeCursor(older) : null })
    read.push(...page.pieces)
    older = page.older
  } while (older)
  const times = read.map((piece) => piece.publishedAt.getTime())
  expect(times).toEqual(moments.map((moment) => Date.parse(moment)).sort((a, b) => b - a))
  expect(new Set(read.map((piece) => piece.editionId)).size).toBe(moments.length)
})

test('A moment finer than a millisecond loses nobody at the page break', async () => {
  const { id: topicId } = await makeSubject('topic')
  const pieces = [await publishAbout({ topicId }), await publishAbout({ topicId })]
  for (const [place, { editionId }] of pieces.entries()) {
    await db().$executeRaw`
      UPDATE edition SET first_published_at = timestamptz '2026-03-02 10:00:00.1230Z' + ${place + 1} * interval '1 microsecond'
      WHERE id = ${editionId}::uuid`
  }
  const query = { kind: 'TOPIC', key: topicId, locale: 'en', limit: 1 } as const
  const first = await listPage({ ...query, after: null })
  const second = await listPage({ ...query, after: decodeCursor(first.older ?? '') })
  const read = [...first.pieces, ...second.pieces].map((piece) => piece.editionId)
  expect(read).toEqual([pieces[1]?.editionId, pieces[0]?.editionId])
  expect(second.older).toBeNull()
})

test('A withdrawn piece leaves every list that it stood in', async () => {
  const topic = await makeSubject('topic')
  const series = await makeSubject('series')
  const personId = await makePerson()
  const piece = await publishAbout({
    topicId: topic.id,
    seriesId: series.id,
    personId,
    country: 'GE',
    at: '2019-05-05T10:00:00Z',
  })
  const lists = () =>
    Promise.all([
      getTopicList('en', topic.slug, null),
      getSeriesList('en', series.slug, null),
      getAuthorList('en', `desk-${personId}`, null),
      getCountryList('en', 'GE', null),
      getMonth('en', '2019-05', null),
    ])
  for (const list of await lists()) {
    expect(list).toMatchObject({ kind: 'list', list: { pieces: [{ editionId: piece.editionId }] } })
  }
  taken(await withdraw(piece.editionId))
  for (const list of await lists()) expect(list.kind).toBe('unknown')
  const type = await getTypeList('en', 'analysis', null)
  expect(JSON.stringify(type)).not.toContain(piece.editionId)
})

test('A list says in which languages it has anything, and is nothing in the others', async () => {
  const topic = await makeSubject('topic')
  await publishAbout({ topicId: topic.id })
  const here = await getTopicList('en', topic.slug, null)
  expect(here).toMatchObject({
    kind: 'list',
    subject: { name: { text: 'Trade', lang: null } },
    list: { languages: [{ href: null }, { href: `/en/topics/${topic.slug}` }, {}, {}, {}] },
  })
  expect(await getTopicList('kk', topic.slug, null)).toEqual({
    kind: 'unknown',
    tags: [`list:kk/TOPIC/${topic.id}`],
  })
  expect((await getTypeList('en', 'essay', null)).kind).toBe('unknown')
})

test('The pieces of a series are known by their number', async () => {
  const topic = await makeSubject('topic')
  const series = await makeSubject('series')
  await publishAbout({ topicId: topic.id, seriesId: series.id })
  const answer = await getSeriesList('en', series.slug, null)
  expect(answer).toMatchObject({ list: { pieces: [{ seriesNumber: 2 }] } })
})

test('An old address of a topic leads to the current one', async () => {
  const topic = await makeSubject('topic')
  await publishAbout({ topicId: topic.id })
  const old = `old-${topic.id}`
  await db().slug.create({
    data: { kind: 'TOPIC', locale: '', slug: old, targetId: topic.id, isCurrent: false },
  })
  expect(await getTopicList('az', old, null)).toEqual({
    kind: 'moved',
    location: `/az/topics/${topic.slug}`,
    tags: [`address:TOPIC/${old}`],
  })
})

test('Months end at midnight in Baku', async () => {
  const { id: topicId } = await makeSubject('topic')
  const before = await publishAbout({ topicId, at: '2023-12-31T19:59:59Z' })
  const after = await publishAbout({ topicId, at: '2023-12-31T21:00:00Z' })
  const [december, january] = await Promise.all([
    getMonth('en', '2023-12', null),
    getMonth('en', '2024-01', null),
  ])
  expect(december).toMatchObject({
    list: { pieces: [{ editionId: before.editionId }] },
    subject: { ofYear: ['2023-12'], later: '2024-01' },
  })
  expect(january).toMatchObject({
    list: { pieces: [{ editionId: after.editionId }] },
    subject: { ofYear: ['2024-01'], earlier: '2023-12' },
  })
})

test('An index names what has a piece in the language, by the alphabet', async () => {
  const [second, first] = [
    await makeSubject('topic', 'Ports'),
    await makeSubject('topic', 'Energy'),
  ]
  await makeSubject('topic', 'Nothing yet')
  const personId = await makePerson('A desk of its own')
  for (const topic of [second, first]) await publishAbout({ topicId: topic.id, personId })
  const names = async (index: Promise<{ entries: { name: { text: string } }[] }>) =>
    (await index).entries.map(({ name }) => name.text)
  expect(await names(listTopics('en'))).toEqual(expect.arrayContaining(['Energy', 'Ports']))
  const topics = await names(listTopics('en'))
  expect(topics).toEqual([...topics].sort())
  expect(topics).not.toContain('Nothing yet')
  expect(await names(listCountries('en'))).toContain('Kazakhstan')
  expect(await names(listAuthors('en'))).toContain('A desk of its own')
  expect(await names(listTopics('kk'))).toEqual([])
})
