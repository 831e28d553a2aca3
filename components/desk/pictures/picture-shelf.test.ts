import { expect, test } from 'vitest'
import type { MediaView } from '@/lib/media/media-view'
import { pictureShelf } from './picture-shelf'

const media = (id: string): MediaView => ({
  ...{ id, sha256: id, name: id, format: 'jpeg', width: 600, height: 400 },
  ...{ focalX: 50, focalY: 50, version: 1, texts: {} },
})

/** A library of these, and what it was asked for. */
function libraryOf(...ids: string[]) {
  const asked: string[][] = []
  const shelf = pictureShelf(async ({ mediaIds }) => {
    asked.push(mediaIds)
    const value = mediaIds.filter((id) => ids.includes(id)).map(media)
    return { status: 'done', value }
  })
  return { asked, shelf }
}

test('Pictures of one text are fetched together, and once', async () => {
  const { asked, shelf } = libraryOf('a', 'b')
  const both = await Promise.all([shelf.get('a'), shelf.get('b'), shelf.get('a')])
  expect(both.map((one) => one?.id)).toEqual(['a', 'b', 'a'])
  await shelf.get('b')
  expect(asked).toEqual([['a', 'b']])
})

test('What has just been uploaded is not asked for', async () => {
  const { asked, shelf } = libraryOf()
  shelf.put(media('new'))
  expect((await shelf.get('new'))?.id).toBe('new')
  expect(asked).toEqual([])
})

test('A picture that was not there is asked for again', async () => {
  const { asked, shelf } = libraryOf()
  expect(await shelf.get('gone')).toBeNull()
  expect(await shelf.get('gone')).toBeNull()
  expect(asked).toHaveLength(2)
})

test('Without an answer there is no picture, and the next question may have one', async () => {
  let isAway = true
  const shelf = pictureShelf(async ({ mediaIds }) => {
    if (isAway) throw new Error('no network')
    return { status: 'done', value: mediaIds.map(media) }
  })
  expect(await shelf.get('a')).toBeNull()
  isAway = false
  expect((await shelf.get('a'))?.id).toBe('a')
})
