import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { retractEdition } from '@/lib/articles/retract-edition'
import { makeActor, makePublished, taken } from '@/lib/testing/make'
import { getFeedItems } from './get-feed-items'

test('who follows a feed is told that a piece was retracted, when and why', async () => {
  const editor = await makeActor()
  const { editionId, content } = await makePublished(editor)
  const [before] = (await getFeedItems('en', [editionId])).items
  const reason = 'The figures of 2023 were <wrong>.'
  taken(await retractEdition(editor, { opId: randomUUID(), editionId, reason }))
  const [after] = (await getFeedItems('en', [editionId])).items
  expect(after?.title).toBe(`Retracted: ${content.title}`)
  expect(after?.html).toMatch(/^<p><strong>Retracted on .*The figures of 2023 were &lt;wrong&gt;\./)
  expect(after?.html).toContain(before?.html)
  expect(after?.id).toBe(before?.id)
  expect(Number(after?.contentUpdatedAt)).toBeGreaterThan(Number(before?.contentUpdatedAt))
})
