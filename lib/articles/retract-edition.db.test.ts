import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import type { Actor } from '@/lib/auth/actor'
import { db, readerDb } from '@/lib/db/client'
import { listPage } from '@/lib/lists/list-page'
import { makeActor, makeDraft, makePublished, taken } from '@/lib/testing/make'
import { answerAddress } from './answer-address'
import { publishEdition } from './publish-edition'
import { retractEdition } from './retract-edition'
import { withdrawEdition } from './withdraw-edition'

const REASON = 'The figures of 2023 were wrong.'

const retract = (actor: Actor, editionId: string, opId: string = randomUUID()) =>
  retractEdition(actor, { opId, editionId, reason: REASON })

async function pieceAt(slug: string) {
  const answer = await answerAddress('en', slug)
  if (answer.kind !== 'article') throw new Error(`Not an article: ${answer.kind}`)
  return answer.article
}

describe('retracting', () => {
  test('a retracted piece is read where it was, under its date and reason', async () => {
    const editor = await makeActor()
    const { editionId, content } = await makePublished(editor)
    const before = await pieceAt(content.slug)
    taken(await retract(editor, editionId))
    const after = await pieceAt(content.slug)
    expect(after).toMatchObject({ title: before.title, body: before.body, isRetracted: true })
    expect(after.retraction?.reason).toBe(REASON)
    // What readers see has changed, and feeds and sitemaps say when.
    expect(after.updatedAt).toEqual(after.retraction?.at)
  })

  test('it stays in lists, which say so, and in the months that the sitemap is made of', async () => {
    const editor = await makeActor()
    const { editionId } = await makePublished(editor)
    taken(await retract(editor, editionId))
    const query = { kind: 'ALL', key: '', locale: 'en', after: null, limit: 20 } as const
    const { pieces } = await listPage(query)
    expect(pieces.find((piece) => piece.editionId === editionId)?.isRetracted).toBe(true)
    const reader = await readerDb()
    expect(await reader.readerMoment.count({ where: { editionId } })).toBe(1)
  })

  test('an author cannot retract, and only what is published can be', async () => {
    const author = await makeActor('author')
    const draft = await makeDraft(author)
    expect(await retract(author, draft.editionId)).toMatchObject({ error: { reason: 'forbidden' } })
    const editor = await makeActor()
    expect(await retract(editor, draft.editionId)).toMatchObject({ error: { reason: 'not-live' } })
    expect(await retract(author, randomUUID())).toMatchObject({ error: { reason: 'not-found' } })
  })

  test('two retractions at once, or a retry, are one', async () => {
    const editor = await makeActor()
    const { editionId } = await makePublished(editor)
    const opId = randomUUID()
    const both = await Promise.all([
      retract(editor, editionId, opId),
      retract(editor, editionId, opId),
    ])
    expect(both.every((result) => result.ok)).toBe(true)
    expect(await retract(editor, editionId)).toMatchObject({ error: { reason: 'not-live' } })
    expect(await db().retraction.count({ where: { editionId } })).toBe(1)
  })

  test('publishing again takes the notice away, also of the same text, and moves the date', async () => {
    const editor = await makeActor()
    const { editionId, revisionId, content } = await makePublished(editor)
    taken(await retract(editor, editionId))
    const { retraction } = await pieceAt(content.slug)
    const input = { opId: randomUUID(), editionId, revisionId, releases: [] }
    taken(await publishEdition(editor, input))
    const again = await pieceAt(content.slug)
    expect(again).toMatchObject({ isRetracted: false, retraction: null })
    expect(Number(again.updatedAt)).toBeGreaterThan(Number(retraction?.at))
  })

  test('a retracted piece can be withdrawn, and comes back without the notice', async () => {
    const editor = await makeActor()
    const { editionId, revisionId, content } = await makePublished(editor)
    taken(await retract(editor, editionId))
    taken(await withdrawEdition(editor, { opId: randomUUID(), editionId, reason: 'Not ours' }))
    expect(await answerAddress('en', content.slug)).toMatchObject({ kind: 'withdrawn' })
    taken(await publishEdition(editor, { opId: randomUUID(), editionId, revisionId, releases: [] }))
    expect((await pieceAt(content.slug)).retraction).toBeNull()
  })

  test('who retracted it is in the log', async () => {
    const editor = await makeActor()
    const { editionId } = await makePublished(editor)
    taken(await retract(editor, editionId))
    const audited = await db().auditEvent.findFirst({
      where: { objectId: editionId, action: 'edition.retract' },
    })
    expect(audited).toMatchObject({ actorId: editor.userId, after: { live: 'RETRACTED' } })
  })
})
