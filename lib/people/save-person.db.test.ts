import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { listUses } from '@/lib/articles/list-uses'
import type { Actor } from '@/lib/auth/actor'
import { tags } from '@/lib/cache/tags'
import { db } from '@/lib/db/client'
import { makeActor, makePublished, taken } from '@/lib/testing/make'
import { createPerson } from './create-person'
import { type DeskPerson, getDeskPerson } from './desk-person'
import { getAuthorList } from './get-author-list'
import { getPhotos } from './get-photos'
import { savePerson } from './save-person'
import type { SavePersonInput } from './save-person-input'

async function make(editor: Actor): Promise<DeskPerson> {
  const opId = randomUUID()
  const names = { en: `Aygün ${opId}` }
  const { personId } = taken(
    await createPerson(editor, { opId, names, degrees: { en: 'PhD' }, post: { en: 'Fellow' } }),
  )
  const person = await getDeskPerson(personId)
  if (!person) throw new Error('Made and not there')
  return person
}

function inputOf(person: DeskPerson, changes: Partial<SavePersonInput> = {}): SavePersonInput {
  const { version: base, ...rest } = person
  return { ...rest, base, ...changes }
}

test('A person takes a new post: the old one ends, the page moves, the printed byline stays', async () => {
  const editor = await makeActor()
  const person = await make(editor)
  const { personId, slug: old } = person
  const { articleId, editionId } = await makePublished(editor, { byline: [personId] })
  const [fellow] = person.posts
  const slug = `moved-${randomUUID()}`
  const saved = taken(
    await savePerson(
      editor,
      inputOf(person, {
        slug,
        names: { ...person.names, kk: 'Айгүн' },
        posts: [
          { id: null, title: { en: 'Director' }, from: '2025-01-01', until: null },
          {
            id: fellow?.id ?? null,
            title: { en: 'Fellow' },
            from: '2019-09-01',
            until: '2024-12-31',
          },
        ],
      }),
    ),
  )
  expect(saved.posts.map((post) => [post.title.en, post.until])).toEqual([
    ['Director', null],
    ['Fellow', '2024-12-31'],
  ])
  expect(saved.posts[1]?.id).toBe(fellow?.id)
  expect(await getAuthorList('en', old, null)).toMatchObject({ kind: 'moved' })
  const page = await getAuthorList('en', slug, null)
  expect(page).toMatchObject({
    kind: 'list',
    subject: { posts: [{ from: '2025' }, { from: '2019' }] },
  })
  const { byline } = await db().readerEdition.findFirstOrThrow({ where: { editionId } })
  expect(byline).toMatchObject([{ post: 'Fellow', slug: old }])
  const change = await db().cacheChange.findUniqueOrThrow({ where: { seq: saved.seq } })
  expect(change.tags).toEqual(
    expect.arrayContaining([
      tags.person(personId),
      tags.sharedAddress('PERSON', old),
      tags.listOf('ru', 'AUTHOR', personId),
    ]),
  )
  const uses = await listUses(editor, { kind: 'PERSON', id: personId })
  expect(uses.map((use) => use.articleId)).toEqual([articleId])
})

test('A save whose answer was lost notes a new post once', async () => {
  const editor = await makeActor()
  const person = await make(editor)
  const post = { id: null, title: { en: 'Reader' }, from: null, until: null }
  const input = inputOf(person, { posts: [...person.posts, post] })
  const first = taken(await savePerson(editor, input))
  expect(taken(await savePerson(editor, input)).version).toBe(first.version)
  expect(await db().post.count({ where: { personId: person.personId } })).toBe(2)
})

test('Of two who change one person the second is told', async () => {
  const editor = await makeActor()
  const person = await make(editor)
  taken(await savePerson(editor, inputOf(person, { names: { en: 'First' } })))
  const late = await savePerson(editor, inputOf(person, { names: { en: 'Second' } }))
  expect(late).toEqual({ ok: false, error: { reason: 'stale' } })
})

test('A post of somebody else is never taken over', async () => {
  const editor = await makeActor()
  const [person, other] = [await make(editor), await make(editor)]
  taken(await savePerson(editor, inputOf(person, { posts: other.posts })))
  expect((await getDeskPerson(other.personId))?.posts).toEqual(other.posts)
})

test('Only editors change people; a taken address and a degree without a name are refused', async () => {
  const editor = await makeActor()
  const [person, other] = [await make(editor), await make(editor)]
  for (const role of ['author', 'translator', 'checker'] as const) {
    const result = await savePerson(await makeActor(role), inputOf(person))
    expect(result).toEqual({ ok: false, error: { reason: 'forbidden' } })
  }
  const refusals = [
    [inputOf(person, { slug: other.slug }), 'address-taken'],
    [inputOf(person, { degrees: { ru: 'к. э. н.' } }), 'degree-without-name'],
    [inputOf(person, { personId: randomUUID() }), 'not-found'],
  ] as const
  for (const [input, reason] of refusals) {
    expect(await savePerson(editor, input)).toEqual({ ok: false, error: { reason } })
  }
})

test('A photograph comes to a public person’s page, and a removed picture cannot', async () => {
  const editor = await makeActor()
  const person = await make(editor)
  const { personId, slug } = person
  await makePublished(editor, { byline: [personId] })
  const photoId = await makePicture()
  const saved = taken(await savePerson(editor, inputOf(person, { photoId })))
  const page = await getAuthorList('en', slug, null)
  expect(page).toMatchObject({ subject: { photo: { name: 'portrait', width: 640 } } })
  expect((await getPhotos([personId])).get(personId)?.name).toBe('portrait')

  const gone = await makePicture({ removedAt: new Date() })
  const input = inputOf(person, { base: saved.version, photoId: gone })
  expect(await savePerson(editor, input)).toEqual({
    ok: false,
    error: { reason: 'unknown-picture' },
  })
  taken(await savePerson(editor, { ...input, photoId: null }))
  expect(await getPhotos([personId])).toEqual(new Map())
})

async function makePicture(changes: { removedAt?: Date } = {}): Promise<string> {
  const sha256 = randomUUID().replaceAll('-', '').repeat(2)
  const picture = { sha256, format: 'jpeg', width: 640, height: 480, bytes: 1, name: 'portrait' }
  return (await db().media.create({ data: { ...picture, ...changes } })).id
}
