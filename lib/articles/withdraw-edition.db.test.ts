import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import type { Actor } from '@/lib/auth/actor'
import { db, readerDb } from '@/lib/db/client'
import { makeActor, makeDraft, makePublished, taken } from '@/lib/testing/make'
import { answerAddress } from './answer-address'
import { publishEdition } from './publish-edition'
import { withdrawEdition } from './withdraw-edition'

const withdraw = (actor: Actor, editionId: string, opId: string = randomUUID()) =>
  withdrawEdition(actor, { opId, editionId, reason: 'The author asked for it.' })

describe('withdrawing', () => {
  test('a withdrawn piece answers with its reason and is in no list', async () => {
    const editor = await makeActor()
    const { editionId, content } = await makePublished(editor, { title: 'Gone tomorrow' })
    taken(await withdraw(editor, editionId))
    expect(await answerAddress('en', content.slug)).toMatchObject({
      kind: 'withdrawn',
      reason: 'The author asked for it.',
    })
    const reader = await readerDb()
    expect(await reader.readerListing.count({ where: { editionId } })).toBe(0)
  })

  test('an author cannot withdraw, and what is not live cannot be withdrawn', async () => {
    const author = await makeActor('author')
    const draft = await makeDraft(author)
    expect(await withdraw(author, draft.editionId)).toEqual({
      ok: false,
      error: { reason: 'forbidden' },
    })
    const editor = await makeActor()
    expect(await withdraw(editor, draft.editionId)).toEqual({
      ok: false,
      error: { reason: 'not-live' },
    })
    expect(await withdraw(author, randomUUID())).toEqual({
      ok: false,
      error: { reason: 'not-found' },
    })
  })

  test('two withdrawals at once, or a retry, are one', async () => {
    const editor = await makeActor()
    const { editionId } = await makePublished(editor)
    const opId = randomUUID()
    const both = await Promise.all([
      withdraw(editor, editionId, opId),
      withdraw(editor, editionId, opId),
    ])
    expect(both.every((result) => result.ok)).toBe(true)
    expect((await withdraw(editor, editionId, opId)).ok).toBe(true)
    expect(await db().suppression.count({ where: { targetId: editionId } })).toBe(1)
    expect(await withdraw(editor, editionId)).toEqual({ ok: false, error: { reason: 'not-live' } })
  })

  test('a withdrawn piece may be published again, at its old address and with its old id', async () => {
    const editor = await makeActor()
    const { editionId, revisionId, content } = await makePublished(editor)
    const { feedId } = await db().edition.findUniqueOrThrow({ where: { id: editionId } })
    taken(await withdraw(editor, editionId))
    taken(await publishEdition(editor, { opId: randomUUID(), editionId, revisionId, releases: [] }))
    expect(await answerAddress('en', content.slug)).toMatchObject({ kind: 'article' })
    const again = await db().edition.findUniqueOrThrow({ where: { id: editionId } })
    expect(again.feedId).toBe(feedId)
  })
})
