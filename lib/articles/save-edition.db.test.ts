import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { db } from '@/lib/db/client'
import { bodyOf, contentOf, makeActor, makeDraft } from '@/lib/testing/make'
import { saveEdition } from './save-edition'

const revisionsOf = (editionId: string) => db().revision.count({ where: { editionId } })

describe('saving', () => {
  test('a save makes a revision on top of the one it was written on', async () => {
    const editor = await makeActor()
    const { editionId, revisionId, content } = await makeDraft(editor)
    const input = {
      opId: randomUUID(),
      editionId,
      baseVersion: 1,
      content: { ...content, title: 'Second' },
    }
    const saved = await saveEdition(editor, input)
    expect(saved).toMatchObject({ ok: true, value: { version: 2 } })
    const head = await db().revision.findFirstOrThrow({ where: { editionId, number: 2 } })
    expect(head).toMatchObject({ title: 'Second', parentId: revisionId })
    const edition = await db().edition.findUniqueOrThrow({ where: { id: editionId } })
    expect(edition).toMatchObject({ headRevisionId: head.id, work: 'DRAFT' })
  })

  test('a stale save is refused with the text that stands there, and writes nothing', async () => {
    const editor = await makeActor()
    const { editionId } = await makeDraft(editor, { body: bodyOf('Theirs') })
    const refused = await saveEdition(editor, {
      opId: randomUUID(),
      editionId,
      baseVersion: 0,
      content: contentOf({ body: bodyOf('Mine') }),
    })
    expect(refused).toMatchObject({
      ok: false,
      error: { reason: 'stale', version: 1, head: { content: { body: bodyOf('Theirs') } } },
    })
    expect(await revisionsOf(editionId)).toBe(1)
  })

  test('a stale save is also told the text that both were written on', async () => {
    const editor = await makeActor()
    const { editionId, content } = await makeDraft(editor, { title: 'Base', slug: 'base' })
    const save = (title: string) =>
      saveEdition(editor, {
        ...{ opId: randomUUID(), editionId, baseVersion: 1 },
        content: { ...content, title },
      })
    await save('Theirs')
    expect(await save('Mine')).toMatchObject({
      error: {
        // The address still follows the headline, whichever headline it will be.
        base: { title: 'Base', slug: '' },
        head: { content: { title: 'Theirs', slug: 'base' } },
      },
    })
  })

  test('of two people who save at once, one is refused and no text is overwritten', async () => {
    const [one, two] = [await makeActor(), await makeActor()]
    const { editionId, content } = await makeDraft(one)
    const save = (title: string, actor = one) =>
      saveEdition(actor, {
        opId: randomUUID(),
        editionId,
        baseVersion: 1,
        content: { ...content, title },
      })
    const results = await Promise.all([save('One'), save('Two', two)])
    expect(results.filter((result) => result.ok)).toHaveLength(1)
    expect(results.find((result) => !result.ok)).toMatchObject({
      error: { reason: 'stale', version: 2 },
    })
    expect(await revisionsOf(editionId)).toBe(2)
  })

  test('a retry with the same operation gets the first answer, also when both arrive at once', async () => {
    const editor = await makeActor()
    const { editionId, content } = await makeDraft(editor)
    const input = { opId: randomUUID(), editionId, baseVersion: 1, content }
    const [first, second] = await Promise.all([
      saveEdition(editor, input),
      saveEdition(editor, input),
    ])
    expect(first.ok).toBe(true)
    expect(second).toEqual(first)
    expect(await saveEdition(editor, input)).toEqual(first)
    expect(await revisionsOf(editionId)).toBe(2)
  })

  test('an author cannot save a piece of somebody else, nor learn that it exists', async () => {
    const { editionId } = await makeDraft(await makeActor())
    const author = await makeActor('author')
    const input = { opId: randomUUID(), editionId, baseVersion: 1, content: contentOf() }
    const refused = { ok: false, error: { reason: 'not-found' } }
    expect(await saveEdition(author, input)).toEqual(refused)
    expect(await saveEdition(author, { ...input, editionId: randomUUID() })).toEqual(refused)
  })

  test('a byline of unknown people or an unknown box is refused', async () => {
    const editor = await makeActor()
    const { editionId, content } = await makeDraft(editor)
    const input = { opId: randomUUID(), editionId, baseVersion: 1 }
    const refused = { ok: false, error: { reason: 'unknown-reference' } }
    const stranger = { ...content, byline: [randomUUID()] }
    expect(await saveEdition(editor, { ...input, content: stranger })).toEqual(refused)
    const noBox = { ...content, leadBoxId: randomUUID() }
    expect(await saveEdition(editor, { ...input, content: noBox })).toEqual(refused)
  })

  test('history cannot be rewritten, even by our own code', async () => {
    const { revisionId } = await makeDraft(await makeActor())
    const rewrite = db().revision.update({ where: { id: revisionId }, data: { title: 'Other' } })
    await expect(rewrite).rejects.toThrow(/append-only/)
    await expect(db().revision.delete({ where: { id: revisionId } })).rejects.toThrow(/append-only/)
  })
})
