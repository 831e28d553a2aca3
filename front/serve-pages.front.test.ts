import { afterEach, beforeEach, expect, test } from 'vitest'
import { type Newsroom, openNewsroom, type TestFront } from './testing/newsroom'

let newsroom: Newsroom
let front: TestFront

beforeEach(async () => {
  newsroom = await openNewsroom()
  front = await newsroom.front()
})
afterEach(() => newsroom.close())

test('A reader gets the page without a script and without the marker', async () => {
  newsroom.app.pages.set('/az/articles/trade', { text: 'Ticarət', tags: ['edition:1'] })
  const { status, text, headers } = await front.visit('/az/articles/trade')
  expect(status).toBe(200)
  expect(text).toContain('<main>Ticarət</main>')
  expect(text).not.toMatch(/script|tehlil/)
  expect(headers['content-security-policy']).toContain("default-src 'none'")
  for (const name of ['x-powered-by', 'set-cookie', 'link'])
    expect(headers).not.toHaveProperty(name)
  expect(headers.vary).toBe('accept-encoding')
})

test('A hundred readers at once cost one render', async () => {
  newsroom.app.pages.set('/az', { text: 'Ana səhifə', tags: ['list:az'] })
  const visits = await Promise.all(Array.from({ length: 100 }, () => front.visit('/az')))
  expect(visits.every(({ status }) => status === 200)).toBe(true)
  expect(newsroom.app.rendersOf('/az')).toBe(1)
})

test('Another site may frame the bare box, and no other page', async () => {
  const [box, embed] = ['/az/boxes/trade', '/az/boxes/trade/embed']
  for (const address of [box, embed]) newsroom.app.pages.set(address, { text: 'Ticarət' })
  const policies = await Promise.all(
    [box, embed].map(async (address) => (await front.visit(address)).headers),
  )
  expect(policies.map((headers) => headers['content-security-policy'])).toEqual([
    expect.stringContaining("frame-ancestors 'none'"),
    expect.stringContaining('frame-ancestors *'),
  ])
  expect(policies.map((headers) => headers['cross-origin-resource-policy'])).toEqual([
    'same-origin',
    'cross-origin',
  ])
})

test('An answer in a format that we do not speak says so and is not kept', async () => {
  const address = '/oembed?url=https%3A%2F%2Ftehlil.example%2Faz&format=yaml'
  newsroom.app.pages.set(address, {
    text: 'json, xml',
    type: 'text/plain',
    status: 501,
    lifetime: 'never',
  })
  expect((await front.visit(address)).status).toBe(501)
  expect((await front.visit(address)).status).toBe(501)
  expect(newsroom.app.rendersOf(address)).toBe(2)
  expect((await front.visit('/oembed?url=x&maxwidth=wide')).status).toBe(400)
})
