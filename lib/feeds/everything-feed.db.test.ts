import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { saveEdition } from '@/lib/articles/save-edition'
import { withdrawEdition } from '@/lib/articles/withdraw-edition'
import { makeActor, makeDraft, makePublished, taken } from '@/lib/testing/make'
import { everythingFeed } from './everything-feed'

const titles = async () => {
  const answer = await everythingFeed('en')
  return answer.kind === 'feed' ? answer.feed.items.map((item) => item.title) : null
}

test('a feed tells published text only: no draft, no unpublished change, nothing withdrawn', async () => {
  const editor = await makeActor()
  await makeDraft(editor, { title: 'Never published' })
  const { editionId, content } = await makePublished(editor, { title: 'Published' })
  const change = { ...content, title: 'Changed since, unpublished' }
  taken(
    await saveEdition(editor, { opId: randomUUID(), editionId, baseVersion: 1, content: change }),
  )
  expect(await titles()).toEqual(['Published'])

  const reason = 'The author asked for it.'
  taken(await withdrawEdition(editor, { opId: randomUUID(), editionId, reason }))
  expect(await titles()).toEqual([])
})
