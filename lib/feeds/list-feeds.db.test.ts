import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { createEdition } from '@/lib/articles/create-edition'
import { monthOf } from '@/lib/articles/month-of'
import { publishEdition } from '@/lib/articles/publish-edition'
import { saveEdition } from '@/lib/articles/save-edition'
import { tags } from '@/lib/cache/tags'
import { db } from '@/lib/db/client'
import { contentOf, makeActor, makePerson, makePublished, taken } from '@/lib/testing/make'
import { authorFeed } from './author-feed'
import { everythingFeed } from './everything-feed'
import type { FeedAnswer } from './feed-item'
import { monthFeed } from './month-feed'
import { typeFeed } from './type-feed'

function feedOf(answer: FeedAnswer) {
  if (answer.kind !== 'feed') throw new Error(`No feed: ${answer.kind}`)
  return { ...answer.feed, tags: answer.tags }
}

async function slugOf(personId: string): Promise<string> {
  const row = await db().slug.findFirstOrThrow({ where: { targetId: personId } })
  return row.slug
}

test('a piece is the same item in every feed it stands in', async () => {
  const person = await makePerson()
  const { editionId } = await makePublished(await makeActor(), { byline: [person] })
  const today = monthOf(new Date())
  const [year = '', month = ''] = today.split('-')
  const feeds = [
    await everythingFeed('en'),
    await authorFeed('en', { slug: await slugOf(person) }),
    await typeFeed('en', { type: 'analysis' }),
    await monthFeed('en', { year, month }, null),
  ].map(feedOf)
  const copies = feeds.map(({ items }) => items.find(({ id }) => id.endsWith(editionId)))
  expect(copies[0]).toMatchObject({ title: 'Two shores', categories: ['Analysis'] })
  for (const copy of copies) expect(copy).toEqual(copies[0])
})

test('a feed of an author leans on the list of the author, in which every publication moves', async () => {
  const person = await makePerson()
  const { articleId } = await makePublished(await makeActor(), { byline: [person] })
  const feed = feedOf(await authorFeed('en', { slug: await slugOf(person) }))
  expect(feed.tags).toContain(tags.listOf('en', 'AUTHOR', person))
  expect(feed.tags).toContain(tags.article(articleId))
})

test('a piece names its other languages once they are published', async () => {
  const editor = await makeActor()
  const person = await makePerson()
  const { articleId } = await makePublished(editor, { byline: [person] })
  const started = taken(await createEdition(editor, { articleId, locale: 'az' }))
  const content = contentOf({ byline: [person] })
  const { editionId } = started
  const saved = taken(
    await saveEdition(editor, { opId: randomUUID(), editionId, baseVersion: 0, content }),
  )
  const slug = await slugOf(person)
  expect(feedOf(await authorFeed('en', { slug })).items[0]?.languages).toEqual([])
  const { revisionId } = saved
  taken(await publishEdition(editor, { opId: randomUUID(), editionId, revisionId, releases: [] }))
  expect(feedOf(await authorFeed('en', { slug })).items[0]?.languages).toEqual([
    { locale: 'az', url: expect.stringContaining(`/az/articles/${content.slug}`) },
  ])
})

test('a reader who follows the archive from the feed meets every piece once', async () => {
  const editor = await makeActor()
  for (let n = 0; n < 45; n += 1) await makePublished(editor)
  const met: string[] = []
  const [year = '', month = ''] = monthOf(new Date()).split('-')
  let after: string | null = null
  for (let document = 0; document < 100; document += 1) {
    const { items, older, current } = feedOf(await monthFeed('en', { year, month }, after))
    expect(current?.page).toMatch(/\/en$/)
    met.push(...items.map(({ id }) => id))
    after = older?.after ?? null
    if (after === null) break
  }
  const { _count: all } = await db().listing.aggregate({
    where: { kind: 'ALL', locale: 'en' },
    _count: true,
  })
  expect(met).toHaveLength(all)
  expect(new Set(met).size).toBe(all)
})

test('who is nobody has no feed, and neither has a month without a piece', async () => {
  expect((await authorFeed('en', { slug: `nobody-${randomUUID()}` })).kind).toBe('unknown')
  expect((await typeFeed('kk', { type: 'interview' })).kind).toBe('unknown')
  expect((await monthFeed('en', { year: '1999', month: '01' }, null)).kind).toBe('unknown')
})
