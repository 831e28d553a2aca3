import { mkdir, readdir, readFile, stat, truncate, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type CutLine, layLine } from './testing/cut-line'
import { type Newsroom, openNewsroom } from './testing/newsroom'
import { until } from './testing/until'

const ADDRESS = '/az/articles/trade'
let newsroom: Newsroom
let line: CutLine

beforeEach(async () => {
  newsroom = await openNewsroom()
  line = await layLine(newsroom.database.url)
  newsroom.app.pages.set(ADDRESS, { text: 'published', tags: ['edition:1'] })
})
afterEach(async () => {
  await newsroom.close()
  await line.cut()
})

async function storedPages(): Promise<string[]> {
  const folder = path.join(newsroom.dataDir, 'pages')
  const names = await readdir(folder, { recursive: true })
  return names.filter((name) => name.endsWith('.page')).map((name) => path.join(folder, name))
}

/** A front that has stored the page and stopped. */
async function storedOnce(): Promise<string> {
  const front = await newsroom.front()
  await front.visit(ADDRESS)
  await until(async () => (await storedPages()).length === 1)
  await front.stop()
  const [file = ''] = await storedPages()
  return file
}

test('A page survives a restart without being rendered again', async () => {
  await newsroom.database.change('hard', 'edition:7')
  await storedOnce()
  const front = await newsroom.front()
  expect((await front.visit(ADDRESS)).text).toContain('published')
  expect(newsroom.app.rendersOf(ADDRESS)).toBe(1)
})

test('A front without a database serves what was last verified, and says 503 for the rest', async () => {
  await newsroom.database.change('hard', 'edition:7')
  await storedOnce()
  await line.cut()
  await newsroom.app.stop()
  const front = await newsroom.front({ databaseUrl: line.url })
  expect((await front.visit(ADDRESS)).text).toContain('published')
  const cold = await front.visit('/en/articles/other')
  expect([cold.status, cold.headers['retry-after']]).toEqual([503, '5'])
})

test('Without a clock nothing on disk is believed', async () => {
  await storedOnce()
  await writeFile(path.join(newsroom.dataDir, 'pages/clock.json'), '{"position":')
  newsroom.app.pages.set(ADDRESS, { text: 'newer', tags: ['edition:1'] })
  await line.cut()
  const front = await newsroom.front({ databaseUrl: line.url })
  expect((await front.visit(ADDRESS)).text).toContain('newer')
})

test('When the log no longer reaches back, everything is rendered again', async () => {
  await newsroom.database.change('hard', 'edition:7')
  await storedOnce()
  for (let count = 0; count < 3; count += 1) await newsroom.database.change('hard', 'edition:1')
  await newsroom.database.sql`delete from cache_change where seq < 4`
  newsroom.app.pages.set(ADDRESS, { text: 'newer', tags: ['edition:1'] })
  const front = await newsroom.front()
  expect((await front.visit(ADDRESS)).text).toContain('newer')
})

test('A database restored from an older copy empties the store', async () => {
  await newsroom.database.change('hard', 'edition:7')
  const front = await newsroom.front()
  await front.visit(ADDRESS)
  newsroom.app.pages.set(ADDRESS, { text: 'restored', tags: ['edition:1'] })
  await newsroom.database.sql`delete from cache_change`
  await until(async () => (await front.visit(ADDRESS)).text.includes('restored'))
})

test('A torn file on disk is rendered again', async () => {
  const file = await storedOnce()
  await truncate(file, (await stat(file)).size - 10)
  const front = await newsroom.front()
  expect((await front.visit(ADDRESS)).text).toContain('published')
  expect(newsroom.app.rendersOf(ADDRESS)).toBe(2)
})

test('A file another page was copied over is not served for it', async () => {
  const file = await storedOnce()
  newsroom.app.pages.set('/az', { text: 'home', tags: [] })
  const front = await newsroom.front()
  await front.visit('/az')
  await until(async () => (await storedPages()).length === 2)
  await front.stop()
  const other = (await storedPages()).find((name) => name !== file) ?? ''
  await writeFile(file, await readFile(other))
  const next = await newsroom.front()
  expect((await next.visit(ADDRESS)).text).toContain('published')
})

test('Two fronts share what one of them has rendered', async () => {
  const [one, other] = [await newsroom.front(), await newsroom.front()]
  await one.visit(ADDRESS)
  await until(async () => (await storedPages()).length === 1)
  expect((await other.visit(ADDRESS)).text).toContain('published')
  expect(newsroom.app.rendersOf(ADDRESS)).toBe(1)
})

test('A deploy keeps serving the pages of the build before, then renders them again', async () => {
  await newsroom.database.change('hard', 'edition:7')
  await storedOnce()
  newsroom.app.pages.set(ADDRESS, { text: 'new looks', tags: ['edition:1'] })
  const front = await newsroom.front({ buildId: 'build-2' })
  expect((await front.visit(ADDRESS)).text).toContain('published')
  await until(async () => (await front.visit(ADDRESS)).text.includes('new looks'))
})

test('Only the last two builds keep their pages', async () => {
  for (const build of ['build-1', 'build-2', 'build-3']) {
    await (await newsroom.front({ buildId: build })).stop()
  }
  const kept = await readdir(path.join(newsroom.dataDir, 'pages'))
  expect(kept.filter((name) => name.startsWith('build')).sort()).toEqual(['build-2', 'build-3'])
})

test('A full disk keeps nobody from reading', async () => {
  const front = await newsroom.front()
  await mkdir(path.join(newsroom.dataDir, 'pages/build-1'), { recursive: true })
  await writeFile(path.join(newsroom.dataDir, 'pages/build-1/tags'), 'no folder here')
  expect((await front.visit(ADDRESS)).status).toBe(200)
  expect((await front.visit(ADDRESS)).status).toBe(200)
  expect(newsroom.app.rendersOf(ADDRESS)).toBe(1)
})

test('What may never be stored is rendered for everybody who asks', async () => {
  newsroom.app.pages.set(ADDRESS, { text: 'as it was', tags: [], lifetime: 'never' })
  const front = await newsroom.front()
  const first = await front.visit(ADDRESS)
  await front.visit(ADDRESS)
  expect(first.headers['cache-control']).toBe('private, no-store')
  expect(newsroom.app.rendersOf(ADDRESS)).toBe(2)
  expect(await storedPages()).toEqual([])
})

test('Our own files are served from the data folder for a year, and nothing outside it', async () => {
  await mkdir(path.join(newsroom.dataDir, 'static/abc'), { recursive: true })
  await writeFile(path.join(newsroom.dataDir, 'static/abc/site.css'), 'p{margin:0}'.repeat(50))
  await writeFile(path.join(newsroom.dataDir, 'secrets.json'), '{}')
  const front = await newsroom.front()
  const css = await front.visit('/assets/abc/site.css', { headers: { 'accept-encoding': 'br' } })
  expect(css.headers).toMatchObject({
    'content-type': 'text/css; charset=utf-8',
    'cache-control': 'public, max-age=31536000, immutable',
    'content-encoding': 'br',
  })
  for (const outside of [
    '/assets/../secrets.json',
    '/assets/..%2fsecrets.json',
    '/assets/none.css',
  ]) {
    expect((await front.visit(outside)).status).toBe(404)
  }
})

test('A picture comes back from memory and from disk as it was drawn, and is not packed again', async () => {
  const bytes = Buffer.from(Array.from({ length: 4096 }, (_, place) => place % 256))
  const address = '/az/articles/trade/card.png'
  newsroom.app.pages.set(address, { text: '', bytes, type: 'image/png', tags: ['edition:1'] })
  const asked = { headers: { 'accept-encoding': 'br, gzip' } }
  for (let start = 0; start < 2; start += 1) {
    const front = await newsroom.front()
    const answer = await fetch(`http://localhost:${front.port}${address}`, asked)
    expect(answer.headers.get('content-type')).toBe('image/png')
    expect(answer.headers.get('content-encoding')).toBeNull()
    expect(answer.headers.get('cross-origin-resource-policy')).toBe('cross-origin')
    expect(Buffer.from(await answer.arrayBuffer()).equals(bytes)).toBe(true)
    await until(async () => (await storedPages()).length === 1)
    await front.stop()
  }
  expect(newsroom.app.rendersOf(address)).toBe(1)
})
