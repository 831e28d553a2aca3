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
