import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { publishEdition } from '@/lib/articles/publish-edition'
import { saveEdition } from '@/lib/articles/save-edition'
import { withdrawEdition } from '@/lib/articles/withdraw-edition'
import { tags } from '@/lib/cache/tags'
import { db } from '@/lib/db/client'
import {
  contentOf,
  makeActor,
  makeDraft,
  makePerson,
  makePublished,
  taken,
} from '@/lib/testing/make'
import { getPictures } from './get-pictures'
import { getPublicMedia } from './get-public-media'
import type { MediaView } from './media-view'
import { removeMedia } from './remove-media'
import { bodyWith, makeMedia } from './testing/make-media'

const kindOf = async (media: MediaView) => (await getPublicMedia(media)).kind

async function movedSince(seq: number): Promise<string[]> {
  const rows = await db().cacheChange.findMany({ where: { seq: { gt: seq } } })
  return rows.flatMap((row) => row.tags)
}

const newest = async () => Number((await db().readerStamp.findFirstOrThrow()).seq)

test('A draft’s picture is as unknown as one that never was', async () => {
  const editor = await makeActor()
  const media = await makeMedia(editor)
  const never = { sha256: 'f'.repeat(64), name: media.name }
  expect(await getPublicMedia(never)).toEqual({ kind: 'unknown', tags: [tags.media(never.sha256)] })
  expect(await kindOf(media)).toBe('unknown')
  const draft = await makeDraft(editor, { body: bodyWith(media) })
  expect(await kindOf(media)).toBe('unknown')
  expect((await getPictures([media.id])).size).toBe(0)

  const { editionId, revisionId } = draft
  taken(await publishEdition(editor, { opId: randomUUID(), editionId, revisionId, releases: [] }))
  expect(await kindOf(media)).toBe('shown')
  expect(await kindOf({ ...media, name: 'another' })).toBe('unknown')
  expect([...(await getPictures([media.id])).keys()]).toEqual([media.id])
})

test('A change that is not out yet shows its new picture to nobody, and takes none away', async () => {
  const editor = await makeActor()
  const [old, next] = [await makeMedia(editor), await makeMedia(editor)]
  const piece = await makePublished(editor, { body: bodyWith(old) })
  const { editionId, version: baseVersion } = piece
  const content = contentOf({ ...piece.content, body: bodyWith(next) })
  const saved = taken(
    await saveEdition(editor, { opId: randomUUID(), editionId, baseVersion, content }),
  )
  expect([await kindOf(old), await kindOf(next)]).toEqual(['shown', 'unknown'])
  const seq = await newest()
  const { revisionId } = saved
  taken(await publishEdition(editor, { opId: randomUUID(), editionId, revisionId, releases: [] }))
  expect([await kindOf(old), await kindOf(next)]).toEqual(['unknown', 'shown'])
  const moved = await movedSince(seq)
  expect(moved).toEqual(expect.arrayContaining([tags.media(old.sha256), tags.media(next.sha256)]))
})

test('A withdrawn piece takes its picture along; another piece that shows it keeps it', async () => {
  const editor = await makeActor()
  const media = await makeMedia(editor)
  const [one, two] = [
    await makePublished(editor, { body: bodyWith(media) }),
    await makePublished(editor, { body: bodyWith(media) }),
  ]
  const withdraw = async ({ editionId }: { editionId: string }) =>
    taken(await withdrawEdition(editor, { opId: randomUUID(), editionId, reason: 'An error' }))
  await withdraw(one)
  expect(await kindOf(media)).toBe('shown')
  const seq = await newest()
  await withdraw(two)
  expect(await kindOf(media)).toBe('gone')
  expect(await movedSince(seq)).toContain(tags.media(media.sha256))
})

test('A photograph is public while a page of its person is', async () => {
  const editor = await makeActor()
  const media = await makeMedia(editor)
  const personId = await makePerson()
  await db().person.update({ where: { id: personId }, data: { photoId: media.id } })
  expect(await kindOf(media)).toBe('unknown')
  const { editionId } = await makePublished(editor, { byline: [personId] })
  expect(await kindOf(media)).toBe('shown')
  const person = await db().readerPerson.findUniqueOrThrow({ where: { id: personId } })
  expect(person.photo).toMatchObject({ sha256: media.sha256, width: 900, focalX: 50 })
  const seq = await newest()
  taken(await withdrawEdition(editor, { opId: randomUUID(), editionId, reason: 'An error' }))
  expect(await kindOf(media)).not.toBe('shown')
  expect(await movedSince(seq)).toContain(tags.media(media.sha256))
})

test('A suppressed picture is gone, and nothing with it is published again', async () => {
  const editor = await makeActor()
  const media = await makeMedia(editor)
  await makePublished(editor, { body: bodyWith(media) })
  const suppression = {
    kind: 'MEDIA',
    targetId: media.id,
    reason: 'Not ours',
    opId: randomUUID(),
  } as const
  await db().suppression.create({ data: suppression })
  expect(await kindOf(media)).toBe('gone')
  const { editionId, revisionId } = await makeDraft(editor, { body: bodyWith(media) })
  const refused = await publishEdition(editor, {
    ...{ opId: randomUUID(), editionId, revisionId, releases: [] },
  })
  expect(refused).toEqual({
    ok: false,
    error: { reason: 'removed-pictures', mediaIds: [media.id] },
  })
})

test('A text may name a picture that was removed since, and is published without it only', async () => {
  const editor = await makeActor()
  const media = await makeMedia(editor)
  taken(await removeMedia(editor, { mediaId: media.id, baseVersion: 1 }))
  const { editionId, revisionId } = await makeDraft(editor, { body: bodyWith(media) })
  const refused = await publishEdition(editor, {
    ...{ opId: randomUUID(), editionId, revisionId, releases: [] },
  })
  expect(refused).toMatchObject({ error: { reason: 'removed-pictures' } })
  const unknown = saveEdition(editor, {
    ...{ opId: randomUUID(), editionId, baseVersion: 1 },
    content: contentOf({ body: bodyWith({ id: randomUUID() }) }),
  })
  expect(await unknown).toEqual({ ok: false, error: { reason: 'unknown-reference' } })
})
