import { expect, test } from 'vitest'
import { makeActor, makeDraft, makePublished } from '@/lib/testing/make'
import { answerOembed } from './answer-oembed'

const anySize = { maxWidth: null, maxHeight: null }
const ask = async (path: string, origin = 'https://tehlil.example') =>
  (await answerOembed(origin + path, anySize)).oembed

test('another site is told of a live piece, under its own address on our site only', async () => {
  const { content } = await makePublished(await makeActor())
  const path = `/en/articles/${content.slug}`
  expect(await ask(path)).toMatchObject({ type: 'link', title: 'Two shores' })
  expect(await ask(`${path}?utm_source=x#top`)).toMatchObject({ type: 'link' })
  expect(await ask(path, 'https://elsewhere.example')).toBeNull()
  expect(await ask(`/az/articles/${content.slug}`)).toBeNull()
})

test('of a draft, of what never was and of what is no address it is told nothing', async () => {
  const { content } = await makeDraft(await makeActor())
  expect(await ask(`/en/articles/${content.slug}`)).toBeNull()
  expect(await ask('/en/boxes/never')).toBeNull()
  expect(await ask('', 'not an address')).toBeNull()
})
