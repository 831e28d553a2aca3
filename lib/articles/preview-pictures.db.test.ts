import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { db } from '@/lib/db/client'
import { makeActor, makePublished } from '@/lib/testing/make'
import type { Body } from './body'
import { previewPictures } from './preview-pictures'

test('A preview asks the desk for pictures until readers have all of them', async () => {
  const [shown, hidden] = [await makePicture(), await makePicture()]
  const draft = { body: bodyWith(shown), byline: [] }
  expect((await previewPictures(draft)).pictureBase).toBe('/admin')

  await makePublished(await makeActor(), { body: bodyWith(shown) })
  const { pictures, pictureBase } = await previewPictures(draft)
  expect(pictureBase).toBe('')
  expect([...pictures.keys()]).toEqual([shown])

  const both = { body: bodyWith(shown, hidden), byline: [] }
  expect((await previewPictures(both)).pictureBase).toBe('/admin')
})

async function makePicture(): Promise<string> {
  const sha256 = randomUUID().replaceAll('-', '').repeat(2)
  const picture = { sha256, format: 'jpeg', width: 640, height: 480, bytes: 1, name: 'port' }
  return (await db().media.create({ data: picture })).id
}

function bodyWith(...ids: string[]): Body {
  const words = { type: 'paragraph' as const, content: [{ type: 'text' as const, text: 'x' }] }
  const figures = ids.map((media) => ({
    type: 'figure' as const,
    attrs: { media, alt: 'A port', caption: null, credit: null },
  }))
  return { type: 'doc', content: [words, ...figures] }
}
