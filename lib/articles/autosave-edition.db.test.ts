import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { db } from '@/lib/db/client'
import { bodyOf, makeActor, makeDraft, taken } from '@/lib/testing/make'
import { autosaveEdition, dropAutosave } from './autosave-edition'
import { getAutosave } from './get-autosave'
import { getVersion } from './get-version'
import { listVersions } from './list-versions'
import { restoreVersion } from './restore-version'
import { saveEdition } from './save-edition'

const notFound = { ok: false, error: { reason: 'not-found' } }

test('What an editor types is kept for her alone, and makes no revision', async () => {
  const [editor, other] = [await makeActor(), await makeActor()]
  const { editionId, content } = await makeDraft(editor)
  const typed = { ...content, title: 'Half a headl' }
  taken(await autosaveEdition(editor, { editionId, baseVersion: 1, content: typed }))
  taken(await autosaveEdition(editor, { editionId, baseVersion: 1, content }))
  expect(await getAutosave(editor, editionId)).toMatchObject({ content, baseVersion: 1 })
  expect(await getAutosave(other, editionId)).toBeNull()
  expect(await db().revision.count({ where: { editionId } })).toBe(1)
})

test('A save takes what was typed on the way to it; what arrives late is not kept', async () => {
  const editor = await makeActor()
  const { editionId, content } = await makeDraft(editor)
  const typing = { editionId, baseVersion: 1, content }
  taken(await autosaveEdition(editor, typing))
  taken(await saveEdition(editor, { ...typing, opId: randomUUID() }))
  expect(await getAutosave(editor, editionId)).toBeNull()
  const late = await autosaveEdition(editor, typing)
  expect(late).toEqual({ ok: false, error: { reason: 'superseded' } })
})

test('After somebody else has saved, what is typed on the older version is still kept', async () => {
  const [editor, other] = [await makeActor(), await makeActor()]
  const { editionId, content } = await makeDraft(editor)
  taken(await saveEdition(other, { opId: randomUUID(), editionId, baseVersion: 1, content }))
  const typing = { editionId, baseVersion: 1, content: { ...content, title: 'Mine' } }
  taken(await autosaveEdition(editor, typing))
  expect(await getAutosave(editor, editionId)).toMatchObject({ baseVersion: 1 })
  taken(await dropAutosave(editor, { editionId }))
  expect(await getAutosave(editor, editionId)).toBeNull()
})

test('An author neither keeps nor reads anything in a piece of somebody else', async () => {
  const editor = await makeActor()
  const { editionId, revisionId, content } = await makeDraft(editor)
  const author = await makeActor('author')
  expect(await autosaveEdition(author, { editionId, baseVersion: 1, content })).toEqual(notFound)
  expect(await listVersions(author, editionId)).toEqual([])
  expect(await getVersion(author, editionId, 1)).toBeNull()
  const restore = { opId: randomUUID(), editionId, baseVersion: 1, revisionId }
  expect(await restoreVersion(author, restore)).toEqual(notFound)
})

test('An old version comes back as a new one on top; the history keeps all', async () => {
  const editor = await makeActor()
  const { editionId, revisionId, content } = await makeDraft(editor, { body: bodyOf('First') })
  const second = { ...content, body: bodyOf('Second') }
  taken(
    await saveEdition(editor, { opId: randomUUID(), editionId, baseVersion: 1, content: second }),
  )
  const restore = { opId: randomUUID(), editionId, baseVersion: 2, revisionId }
  expect(taken(await restoreVersion(editor, restore)).version).toBe(3)
  expect(await getVersion(editor, editionId, 3)).toMatchObject({ content })
  expect((await listVersions(editor, editionId)).map(({ number }) => number)).toEqual([3, 2, 1])
  const stale = await restoreVersion(editor, { ...restore, opId: randomUUID() })
  expect(stale).toMatchObject({ ok: false, error: { reason: 'stale', version: 3 } })
})
