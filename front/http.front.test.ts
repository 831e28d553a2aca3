import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createCdnPurge } from './cdn-purge'
import { createLog } from './log'
import { HOT_AFTER_READS } from './polisher'
import { type Newsroom, openNewsroom } from './testing/newsroom'
import { until } from './testing/until'

const ADDRESS = '/az/articles/trade'
let newsroom: Newsroom

beforeEach(async () => {
  newsroom = await openNewsroom()
  newsroom.app.pages.set(ADDRESS, { text: 'Ticarət '.repeat(200), tags: ['edition:1'] })
})
afterEach(() => newsroom.close())

test('A page leaves as brotli, gzip or plain, each with a tag of its own', async () => {
  const front = await newsroom.front()
  const ask = (encoding: string) =>
    front.visit(ADDRESS, { headers: { 'accept-encoding': encoding } })
  const [br, gzip, plain] = [await ask('gzip, br'), await ask('gzip'), await front.visit(ADDRESS)]
  expect(brotliDecompressSync(br.body)).toEqual(plain.body)
  expect(gunzipSync(gzip.body)).toEqual(plain.body)
  expect(new Set([br, gzip, plain].map(({ headers }) => headers.etag)).size).toBe(3)
  for (const { headers, body } of [br, gzip, plain]) {
    expect(Number(headers['content-length'])).toBe(body.length)
    expect(headers['cache-control']).toBe('public, max-age=0, s-maxage=10')
  }
})

test('Who has the page is told so, also when a proxy has weakened the tag', async () => {
  const front = await newsroom.front()
  const { headers } = await front.visit(ADDRESS)
  const etag = headers.etag ?? ''
  for (const known of [etag, `W/${etag}`, `"other", W/${etag}`, '*']) {
    const again = await front.visit(ADDRESS, { headers: { 'if-none-match': known } })
    expect([again.status, again.text, again.headers.etag]).toEqual([304, '', etag])
    expect(again.headers['content-security-policy']).toBeDefined()
  }
  const other = await front.visit(ADDRESS, { headers: { 'if-none-match': '"other"' } })
  expect(other.status).toBe(200)
})

test('A page that many read is compressed as well as can be, and stays the same page', async () => {
  newsroom.app.pages.set(ADDRESS, { text: varied(4_000), tags: ['edition:1'] })
  const front = await newsroom.front()
  const ask = () => front.visit(ADDRESS, { headers: { 'accept-encoding': 'br' } })
  const first = await ask()
  for (let reads = 0; reads < HOT_AFTER_READS; reads += 1) await ask()
  await until(async () => (await ask()).body.length < first.body.length)
  const polished = await ask()
  expect(brotliDecompressSync(polished.body)).toEqual(brotliDecompressSync(first.body))
  expect(polished.headers.etag).toBe(first.headers.etag)
  expect(newsroom.app.rendersOf(ADDRESS)).toBe(1)
})

test('A feed tells its last change; who has seen it is told so, and the tag has the last word', async () => {
  const lastModified = 'Tue, 24 Nov 2026 07:00:00 GMT'
  const feed = { text: '<rss/>', type: 'application/rss+xml', tags: ['list:az'], lastModified }
  newsroom.app.pages.set('/az/feed.xml', feed)
  const front = await newsroom.front()
  const since = async (date: string, headers = {}) =>
    (await front.visit('/az/feed.xml', { headers: { 'if-modified-since': date, ...headers } }))
      .status
  const { headers } = await front.visit('/az/feed.xml')
  expect(headers['last-modified']).toBe(lastModified)
  expect(await since(lastModified)).toBe(304)
  expect(await since('Tue, 24 Nov 2026 06:59:59 GMT')).toBe(200)
  expect(await since('no date')).toBe(200)
  expect(await since(lastModified, { 'if-none-match': '"other"' })).toBe(200)
})

test('HEAD says what GET would, without the page', async () => {
  const front = await newsroom.front()
  for (const path of [ADDRESS, '/en/nothing', '/healthz']) {
    const head = await front.visit(path, { method: 'HEAD' })
    const get = await front.visit(path)
    expect(head.text).toBe('')
    expect({ ...head.headers, date: '' }).toMatchObject({ ...get.headers, date: '' })
  }
  expect(newsroom.app.rendersOf(ADDRESS)).toBe(1)
})

test('With a network in front, pages live there long and carry their tags; a 410 does not', async () => {
  newsroom.app.pages.set('/az/articles/gone', { text: 'gone', status: 410, tags: ['edition:2'] })
  const front = await newsroom.front({ cdnPurgeUrl: 'https://cdn.example/purge' })
  expect((await front.visit(ADDRESS)).headers).toMatchObject({
    'cache-control': 'public, max-age=0, s-maxage=86400',
    'cache-tag': 'site,edition:1',
  })
  const gone = await front.visit('/az/articles/gone')
  expect(gone.headers['cache-control']).toBe('public, max-age=0, s-maxage=10')
})

test('The network is told which tags moved only after every front has acted, and once more', async () => {
  const calls: string[] = []
  const network = createServer(async (request, response) => {
    calls.push(await text(request))
    response.end()
  })
  await new Promise<void>((resolve) => network.listen(0, '127.0.0.1', resolve))
  const { port } = network.address() as AddressInfo
  const post = async (url: string, body: string) =>
    (await fetch(url, { method: 'POST', body })).status
  const purge = createCdnPurge({
    url: `http://127.0.0.1:${port}/purge`,
    log: createLog('error', 'test'),
    post,
    againMs: 50,
  })
  purge.note([{ seq: 5, tags: ['edition:1'], kind: 'hard' }])
  purge.acked(4)
  purge.acked(5)
  await until(() => calls.length === 2)
  expect(calls).toEqual(['{"tags":["edition:1"]}', '{"tags":["edition:1"]}'])
  purge.stop()
  network.close()
})

/** Words enough that a better compressor finds more in them. */
function varied(words: number): string {
  return Array.from({ length: words }, (_, n) => `söz${(n * 7919) % 613}`).join(' ')
}
