import { randomUUID } from 'node:crypto'
import { beforeEach, expect, test } from 'vitest'
import { withdrawEdition } from '@/lib/articles/withdraw-edition'
import { tags } from '@/lib/cache/tags'
import { db } from '@/lib/db/client'
import { makeActor, makeDraft, makePublished, taken } from '@/lib/testing/make'
import { getDeskHome } from './desk-home'
import { getHome } from './get-home'
import type { HomeChoice } from './home-choice'
import { homePreviewHref } from './home-preview-href'
import { readHomePreview } from './read-home-preview'
import { saveHome } from './save-home'

beforeEach(async () => {
  await db().homeSlot.deleteMany()
})

async function choose(choice: Partial<HomeChoice>) {
  const { version: base, choice: before } = await getDeskHome('en')
  const editor = await makeActor()
  return await saveHome(editor, { locale: 'en', base, choice: { ...before, ...choice } })
}

test('Home opens with the newest piece until an editor chooses another', async () => {
  const editor = await makeActor()
  const older = await makePublished(editor, { title: 'Older' })
  const newer = await makePublished(editor, { title: 'Newer' })
  expect((await getHome('en')).lead?.editionId).toBe(newer.editionId)

  taken(await choose({ pieces: [older.editionId, newer.editionId] }))
  const home = await getHome('en')
  expect(home.lead?.editionId).toBe(older.editionId)
  expect(home.chosen.map((piece) => piece.editionId)).toEqual([newer.editionId])
  const below = home.sections.flatMap(({ pieces }) => pieces.map((piece) => piece.editionId))
  expect(below).not.toContain(older.editionId)
  expect(below).not.toContain(newer.editionId)
  expect(home.tags).toContain(tags.home('en'))
  const moved = await db().cacheChange.findFirst({ orderBy: { seq: 'desc' } })
  expect(moved).toMatchObject({ kind: 'hard', tags: [tags.home('en')] })
})

test('A withdrawn piece leaves home by itself, and the next one moves up', async () => {
  const editor = await makeActor()
  const first = await makePublished(editor)
  const second = await makePublished(editor)
  taken(await choose({ pieces: [first.editionId, second.editionId] }))
  const { editionId } = first
  taken(await withdrawEdition(editor, { opId: randomUUID(), editionId, reason: 'Asked for' }))
  const home = await getHome('en')
  expect(home.lead?.editionId).toBe(second.editionId)
  expect(home.chosen).toEqual([])
  const { pieces } = await getDeskHome('en')
  expect(pieces.find((piece) => piece.id === editionId)?.isPublic).toBe(false)
})

test('A draft never comes to home, not even in a preview', async () => {
  const editor = await makeActor()
  await makePublished(editor)
  const draft = await makeDraft(editor, { title: 'Secret' })
  const refused = await choose({ pieces: [draft.editionId] })
  expect(refused).toEqual({ ok: false, error: { reason: 'piece-not-public' } })
  const choice: HomeChoice = { pieces: [draft.editionId], sections: [] }
  const address = new URL(homePreviewHref('en', choice), 'https://tehlil.example')
  const params = { piece: address.searchParams.getAll('piece') }
  expect(readHomePreview(params)).toEqual(choice)
  expect(JSON.stringify(await getHome('en', choice))).not.toContain('Secret')
})

test('Sections stand as chosen, those with nothing are left out', async () => {
  const editor = await makeActor()
  await makePublished(editor)
  await makePublished(editor)
  const analysis = { kind: 'TYPE', key: 'analysis' } as const
  const nothing = { kind: 'TOPIC', key: randomUUID() } as const
  taken(await choose({ sections: [nothing, analysis] }))
  const { sections } = await getHome('en')
  expect(sections.map(({ href }) => href)).toEqual(['/en/types/analysis'])
})

test('Of two editors who choose at once the second is told', async () => {
  const editor = await makeActor()
  const { editionId } = await makePublished(editor)
  const { version: base } = await getDeskHome('en')
  const choice = { pieces: [editionId], sections: [] }
  taken(await saveHome(editor, { locale: 'en', base, choice }))
  const late = await saveHome(editor, { locale: 'en', base, choice: { pieces: [], sections: [] } })
  expect(late).toEqual({ ok: false, error: { reason: 'stale' } })
  const author = await makeActor('author')
  const forbidden = { ok: false, error: { reason: 'forbidden' } }
  expect(await saveHome(author, { locale: 'en', base, choice })).toEqual(forbidden)
})
