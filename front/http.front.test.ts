import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createCdnPurge } from './cdn-purge'
import { createLog } from './log'
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
