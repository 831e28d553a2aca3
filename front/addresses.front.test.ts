import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Newsroom, openNewsroom, type TestFront } from './testing/newsroom'

let newsroom: Newsroom
let front: TestFront

beforeAll(async () => {
  newsroom = await openNewsroom()
  front = await newsroom.front()
  newsroom.app.pages.set('/az', { text: 'Ana səhifə', tags: ['list:az'] })
})
afterAll(() => newsroom.close())

test('The bare address sends a reader to the best language, privately', async () => {
  const { status, headers } = await front.visit('/', { headers: { 'accept-language': 'en-GB' } })
  expect(status).toBe(307)
  expect(headers).toMatchObject({ location: '/en', 'cache-control': 'private, no-store' })
  expect((await front.visit('/')).headers.location).toBe('/az')
})

test('Unknown parameters and headers never make another page', async () => {
  const plain = await front.visit('/az')
  const headers = { rsc: '1', 'next-router-prefetch': '1', 'x-forwarded-host': 'evil.example' }
  for (const path of ['/az?utm_source=x', '/az?_rsc=abc', '/az?at=yesterday']) {
    expect((await front.visit(path, { headers })).text).toBe(plain.text)
  }
  expect(newsroom.app.rendersOf('/az')).toBe(1)
  expect(newsroom.app.renders.every((path) => !path.includes('?'))).toBe(true)
})

test('Another spelling is one 301 away', async () => {
  for (const [path, location] of [
    ['/az/', '/az'],
    ['/AZ?x=1', '/az?x=1'],
    ['/EN/articles/Trade/', '/en/articles/trade'],
  ] as const) {
    const { status, headers } = await front.visit(path)
    expect([status, headers.location]).toEqual([301, location])
  }
})

test('Whatever lies behind, unknown addresses of a language get the same bytes', async () => {
  const paths = [
    '/en/nothing',
    '/en/articles/unknown',
    '/en/facts/x',
    '/en/articles/UN..KNOWN',
    '/en/404',
  ]
  const visits = await Promise.all(paths.map((path) => front.visit(path)))
  expect(new Set(visits.map(({ status }) => status))).toEqual(new Set([404]))
  expect(new Set(visits.map(({ text }) => text)).size).toBe(1)
  expect(visits[0]?.text).toContain('nothing here in en')
  const again = await front.visit('/en/articles/another')
  expect(again.headers.etag).toBe(visits[0]?.headers.etag)
})

test('An unknown language is not found in Azerbaijani', async () => {
  expect((await front.visit('/de/articles/x')).text).toContain('nothing here in az')
  expect((await front.visit('//evil.example/')).status).toBe(404)
})

test('Readers only read', async () => {
  for (const path of ['/az', '/', '/assets/x.css', '/nothing']) {
    const { status, headers } = await front.visit(path, { method: 'POST', body: 'x' })
    expect([status, headers.allow]).toEqual([405, 'GET, HEAD'])
  }
})

test('The marker says what the app could not', async () => {
  const { pages } = newsroom.app
  pages.set('/en/articles/old', { text: '', status: 301, location: '/en/articles/new' })
  pages.set('/en/articles/gone', { text: 'withdrawn because', status: 410, tags: ['edition:9'] })
  pages.set('/en/articles/only-az', { text: 'read it in az', status: 404, tags: ['article:3'] })
  const moved = await front.visit('/en/articles/old')
  expect([moved.status, moved.headers.location, moved.text]).toEqual([301, '/en/articles/new', ''])
  const gone = await front.visit('/en/articles/gone')
  expect([gone.status, gone.text.includes('withdrawn because')]).toEqual([410, true])
  expect((await front.visit('/en/articles/only-az')).text).toContain('read it in az')
})

test('A redirect never leaves the site', async () => {
  newsroom.app.pages.set('/en/articles/trap', {
    text: '',
    status: 301,
    location: '//evil.example/',
  })
  expect((await front.visit('/en/articles/trap')).status).toBe(503)
})

test('Feeds carry the marker in a header and may be read from other sites', async () => {
  newsroom.app.pages.set('/az/feed.xml', {
    text: '<rss/>',
    type: 'application/rss+xml',
    tags: ['list:az'],
  })
  const { headers, text } = await front.visit('/az/feed.xml')
  expect(text).toBe('<rss/>')
  expect(headers).toMatchObject({
    'content-type': 'application/rss+xml',
    'cross-origin-resource-policy': 'cross-origin',
  })
  expect(headers).not.toHaveProperty('x-tehlil-marker')
})
