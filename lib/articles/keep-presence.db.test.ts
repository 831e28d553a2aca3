import { describe, expect, test } from 'vitest'
import { db } from '@/lib/db/client'
import { makeActor, makeDraft, taken } from '@/lib/testing/make'
import { keepPresence } from './keep-presence'

describe('who has a piece open', () => {
  test('each of two editors sees the other, and nobody herself', async () => {
    const [one, two] = [await makeActor(), await makeActor('admin')]
    const { editionId } = await makeDraft(one)
    expect(taken(await keepPresence(one, { editionId })).others).toEqual([])
    expect(taken(await keepPresence(two, { editionId })).others).toEqual([
      { userId: one.userId, name: 'editor' },
    ])
    expect(taken(await keepPresence(one, { editionId })).others).toEqual([
      { userId: two.userId, name: 'admin' },
    ])
  })

  test('whoever has not been heard of has left, and leaves no trace', async () => {
    const [one, two] = [await makeActor(), await makeActor()]
    const { editionId } = await makeDraft(one)
    await keepPresence(two, { editionId })
    await db().$executeRaw`
      UPDATE presence SET lease_until = clock_timestamp() - interval '1 second'
      WHERE edition_id = ${editionId}::uuid`
    expect(taken(await keepPresence(one, { editionId })).others).toEqual([])
    expect(await db().presence.count({ where: { editionId } })).toBe(1)
  })

  test('a lease ends within half a minute by the database’s clock', async () => {
    const editor = await makeActor()
    const { editionId } = await makeDraft(editor)
    await keepPresence(editor, { editionId })
    const rows = await db().$queryRaw<{ seconds: number }[]>`
      SELECT extract(epoch FROM lease_until - clock_timestamp())::float AS seconds
      FROM presence WHERE edition_id = ${editionId}::uuid`
    expect(rows[0]?.seconds).toBeGreaterThan(10)
    expect(rows[0]?.seconds).toBeLessThan(30)
  })

  test('an author learns nothing of a piece that is not hers, and is not seen at it', async () => {
    const [editor, author] = [await makeActor(), await makeActor('author')]
    const { editionId } = await makeDraft(editor)
    await keepPresence(editor, { editionId })
    const refused = await keepPresence(author, { editionId })
    expect(refused).toEqual({ ok: false, error: { reason: 'not-found' } })
    expect(await db().presence.count({ where: { editionId } })).toBe(1)
  })

  test('many who knock at once do not stand in each other’s way', async () => {
    const everybody = await Promise.all(Array.from({ length: 8 }, () => makeActor()))
    const { editionId } = await makeDraft(await makeActor())
    await Promise.all(everybody.map((actor) => keepPresence(actor, { editionId })))
    const [first] = everybody
    if (!first) throw new Error('Nobody knocked')
    expect(taken(await keepPresence(first, { editionId })).others).toHaveLength(7)
  })
})
