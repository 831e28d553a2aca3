import { createHash, randomUUID } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { publishEdition } from '@/lib/articles/publish-edition'
import { saveEdition } from '@/lib/articles/save-edition'
import type { Actor } from '@/lib/auth/actor'
import { db } from '@/lib/db/client'
import { mediaStorage } from '@/lib/media/media-storage'
import { removeMedia } from '@/lib/media/remove-media'
import { originalKey } from '@/lib/media/storage-key'
import { bodyWith, makeMedia } from '@/lib/media/testing/make-media'
import { bodyOf, contentOf, makeActor, makeDraft, taken } from '@/lib/testing/make'
import { makeDatabase } from '@/lib/testing/second-database'
import { exportBundle } from './export-bundle'
import { importBundle } from './import-bundle'
import { emptyNewsroom } from './testing/empty-newsroom'
import { bytesOf, temporaryFolder } from './testing/folders'
import { fileOf, pieceWithPictures } from './testing/piece-with-pictures'

const second = await makeDatabase()
let editor: Actor

afterAll(second.drop, 60_000)

beforeEach(async () => {
  await emptyNewsroom(db())
  await emptyNewsroom(second.client)
  editor = await makeActor()
})

async function exported(): Promise<string> {
  const folder = temporaryFolder()
  taken(await exportBundle(folder))
  return folder
}

const namesIn = (folder: string) => readdirSync(path.join(folder, 'media')).sort()
test('Pictures travel with their bytes and texts, and come home the same', async () => {
  const { inText, photo } = await pieceWithPictures(editor)
  const folder = await exported()
  for (const media of [inText, photo]) {
    const bytes = readFileSync(path.join(folder, fileOf(media, 'jpeg')))
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(media.sha256)
    await mediaStorage().remove(originalKey(media))
  }
  expect(await importBundle(folder, second.client)).toMatchObject({ ok: true })
  for (const media of [inText, photo]) {
    expect(await mediaStorage().has(originalKey(media))).toBe(true)
  }
  expect(await second.client.readerMedia.count()).toBe(2)
  const again = temporaryFolder()
  taken(await exportBundle(again, second.client))
  expect(bytesOf(again)).toEqual(bytesOf(folder))
  expect(taken(await importBundle(folder, second.client)).added).toBe(0)
})

test('Pictures of drafts and of nothing stay at home; a suppressed one goes nowhere', async () => {
  const { inText, photo } = await pieceWithPictures(editor)
  const draft = await makeMedia(editor, 'secret.jpg')
  await makeDraft(editor, { body: bodyWith(draft) })
  await makeMedia(editor, 'spare.jpg')
  const reason = { reason: 'Not ours', opId: randomUUID() }
  await db().suppression.create({ data: { kind: 'MEDIA', targetId: inText.id, ...reason } })
  const folder = await exported()
  expect(namesIn(folder)).toEqual(
    [fileOf(photo, 'jpeg'), fileOf(photo, 'json')].map((file) => path.basename(file)),
  )
  expect(await importBundle(folder, second.client)).toMatchObject({ ok: true })
  const again = temporaryFolder()
  taken(await exportBundle(again, second.client))
  expect(bytesOf(again)).toEqual(bytesOf(folder))
})

test('A picture that an old text names and nobody has any more travels as its name', async () => {
  const { piece, inText } = await pieceWithPictures(editor)
  const { editionId, version: baseVersion } = piece
  const content = contentOf({ ...piece.content, body: bodyOf('Without it.') })
  const { revisionId } = taken(
    await saveEdition(editor, { opId: randomUUID(), editionId, baseVersion, content }),
  )
  taken(await publishEdition(editor, { opId: randomUUID(), editionId, revisionId, releases: [] }))
  taken(await removeMedia(editor, { mediaId: inText.id, baseVersion: 2 }))
  const folder = await exported()
  expect(namesIn(folder)).toContain(path.basename(fileOf(inText, 'json')))
  expect(namesIn(folder)).not.toContain(path.basename(fileOf(inText, 'jpeg')))
  expect(await importBundle(folder, second.client)).toMatchObject({ ok: true })
})
