import { expect, test } from 'vitest'
import { makeActor, makeDraft, makePublished } from '@/lib/testing/make'
import { hasReaderRole, readerDb } from './client'

test('a query for a draft as reader is refused by Postgres itself', async () => {
  expect(await hasReaderRole()).toBe(true)
  const { revisionId } = await makeDraft(await makeActor())
  const reader = await readerDb()
  const draft = reader.revision.findUnique({ where: { id: revisionId } })
  await expect(draft).rejects.toThrow(/permission denied/)
  await expect(reader.edition.findFirst()).rejects.toThrow(/permission denied/)
  await expect(reader.factVersion.findFirst()).rejects.toThrow(/permission denied/)
})

test('a reader can select what is public, and write nothing', async () => {
  const { editionId } = await makePublished(await makeActor())
  const reader = await readerDb()
  expect(await reader.readerEdition.count({ where: { editionId } })).toBe(1)
  const insert = reader.$executeRaw`INSERT INTO cache_change (seq, tags, kind) VALUES (999, '{}', 'hard')`
  await expect(insert).rejects.toThrow(/permission denied/)
})
