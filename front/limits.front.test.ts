import { mkdir, writeFile } from 'node:fs/promises'
import http from 'node:http'
import path from 'node:path'
import { Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createGate } from './testing/gate'
import { type Newsroom, openNewsroom } from './testing/newsroom'
import { until } from './testing/until'

const GOOGLEBOT = { 'user-agent': 'Mozilla/5.0 (compatible; Googlebot/2.1)' }
let newsroom: Newsroom

beforeEach(async () => {
  newsroom = await openNewsroom()
})
afterEach(() => newsroom.close())

test('Beyond its lane nobody waits: 503 and when to come again; stored pages still leave', async () => {
  const front = await newsroom.front({ limits: { readers: 1, waiting: 1 } })
  newsroom.app.pages.set('/az', { text: 'home', tags: [] })
  await front.visit('/az')
  const gate = createGate()
  newsroom.app.onRender = () => gate.opened
  const first = front.visit('/az/articles/a')
  await until(() => newsroom.app.renders.length === 2)
  const second = front.visit('/az/articles/b')
  const third = front.visit('/az/articles/c')
  const refused = await Promise.race([second, third])
  expect([refused.status, refused.headers['retry-after']]).toEqual([503, '5'])
  expect((await front.visit('/az')).status).toBe(200)
  gate.open()
  const statuses = (await Promise.all([first, second, third])).map(({ status }) => status)
  expect(statuses.sort()).toEqual([404, 404, 503])
})

test('Crawlers fill only their own lane', async () => {
  const front = await newsroom.front({ limits: { crawlers: 1, waiting: 0 } })
  const gate = createGate()
  newsroom.app.onRender = (address) => (address.includes('slow') ? gate.opened : undefined)
  const slow = front.visit('/az/articles/slow', { headers: GOOGLEBOT })
  await until(() => newsroom.app.renders.length === 1)
  expect((await front.visit('/az/articles/b', { headers: GOOGLEBOT })).status).toBe(503)
  expect((await front.visit('/az/articles/b')).status).toBe(404)
  gate.open()
  expect((await slow).status).toBe(404)
})

test('A body over the limit is refused at its door, announced or not', async () => {
  const front = await newsroom.front({ limits: { bodyBytes: 1_000 } })
  let received = 0
  newsroom.app.onDesk = async (request, response) => {
    received = (await text(request).catch(() => '')).length
    response.end('saved')
  }
  const send = (body: string) => front.visit('/admin/save', { method: 'POST', body })
  expect((await send('x'.repeat(1_000))).text).toBe('saved')
  expect(received).toBe(1_000)
  expect((await send('x'.repeat(1_001))).status).toBe(413)
  expect(await postInPieces(front.port, 50)).toBe(413)
  expect((await front.visit('/admin')).status).toBe(200)
})

test('Without app, the front speaks the reader’s language by itself', async () => {
  const pages = path.join(newsroom.dataDir, 'build/status-pages')
  await mkdir(pages, { recursive: true })
  await writeFile(path.join(pages, '503.en.html'), '<title>Back soon</title>')
  await writeFile(path.join(pages, '503.kk.html'), '<title>Жақында</title>')
  await newsroom.app.stop()
  const front = await newsroom.front()
  expect((await front.visit('/en/articles/x')).text).toContain('Back soon')
  const desk = await front.visit('/admin', { headers: { 'accept-language': 'kk' } })
  expect([desk.status, desk.text]).toEqual([503, '<title>Жақында</title>'])
  expect((await front.visit('/az')).text).toContain('503')
})

test('Ready means app and database answer; alive means the front does', async () => {
  const front = await newsroom.front()
  expect((await front.visit('/readyz')).status).toBe(200)
  await newsroom.app.stop()
  expect((await front.visit('/readyz')).status).toBe(503)
  expect((await front.visit('/healthz')).status).toBe(200)
})

test('Pages in memory survive app and database; a new app is used at once', async () => {
  const front = await newsroom.front()
  newsroom.app.pages.set('/az', { text: 'home', tags: [] })
  await front.visit('/az')
  await newsroom.app.stop()
  expect((await front.visit('/az')).status).toBe(200)
  expect((await front.visit('/en')).status).toBe(503)
  await newsroom.app.start(newsroom.app.port)
  expect((await front.visit('/en')).status).toBe(404)
})

test('A front that stops answers what it has been asked and closes politely', async () => {
  const front = await newsroom.front({ limits: { keepAliveMs: 3_000 } })
  newsroom.app.pages.set('/az', { text: 'home', tags: [] })
  const agent = new http.Agent({ keepAlive: true, maxSockets: 1 })
  await front.visit('/az', { agent })
  const gate = createGate()
  newsroom.app.onRender = () => gate.opened
  const slow = front.visit('/az/articles/slow')
  await until(() => newsroom.app.renders.length === 2)
  const stopped = front.stop()
  const kept = await front.visit('/az', { agent })
  expect([kept.status, kept.headers.connection]).toEqual([200, 'close'])
  gate.open()
  expect((await slow).status).toBe(404)
  await stopped
  await expect(front.visit('/az')).rejects.toThrow('ECONNREFUSED')
})

function postInPieces(port: number, pieces: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const options = { host: '127.0.0.1', port, path: '/admin/save', method: 'POST', agent: false }
    const request = http.request(options, (response) => {
      response.resume()
      resolve(response.statusCode ?? 0)
    })
    request.on('error', reject)
    Readable.from(Array.from({ length: pieces }, () => 'x'.repeat(100))).pipe(request)
  })
}
