import { readdir } from 'node:fs/promises'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { addTakedown } from './takedown-file'
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

function withdraw(): Promise<number> {
  newsroom.app.pages.set(ADDRESS, { text: 'withdrawn', status: 410, tags: ['edition:1'] })
  return newsroom.database.change('hard', 'edition:1')
}

async function storedPages(): Promise<string[]> {
  const names = await readdir(path.join(newsroom.dataDir, 'pages'), { recursive: true })
  return names.filter((name) => name.endsWith('.page'))
}

async function ackedBy(id: string): Promise<number> {
  const [row] = await newsroom.database.sql<{ seq: string }[]>`
    select acked_seq as seq from front where id = ${id}`
  return Number(row?.seq ?? -1)
}

test('A front says it is done only when the page is gone from the disk of every build', async () => {
  const before = await newsroom.front({ buildId: 'build-0' })
  await before.visit(ADDRESS)
  const after = await newsroom.front({ buildId: 'build-1' })
  await after.visit(ADDRESS)
  await until(async () => (await storedPages()).length === 2)
  newsroom.app.onRender = () => new Promise(() => {})
  const seq = await withdraw()
  await until(async () => (await ackedBy(after.id)) >= seq && (await ackedBy(before.id)) >= seq)
  expect(await storedPages()).toEqual([])
})

test('A page of the build before goes too, though nobody has asked this front for it', async () => {
  const before = await newsroom.front({ buildId: 'build-0' })
  await before.visit(ADDRESS)
  await until(async () => (await storedPages()).length === 1)
  await before.stop()
  const after = await newsroom.front({ buildId: 'build-1' })
  newsroom.app.onRender = () => new Promise(() => {})
  const seq = await withdraw()
  await until(async () => (await ackedBy(after.id)) >= seq)
  expect(await storedPages()).toEqual([])
})

test('A front that starts serves nobody before it has read what it missed', async () => {
  const first = await newsroom.front()
  await first.visit(ADDRESS)
  await until(async () => (await storedPages()).length === 1)
  await first.stop()
  await withdraw()
  let hasStarted = false
  const { sql } = newsroom.database
  const starting = await sql.begin(async (holder) => {
    await holder`lock table cache_change in access exclusive mode`
    const start = newsroom.front().then((front) => {
      hasStarted = true
      return front
    })
    await until(async () => {
      const waiting = await sql`select 1 from pg_locks where not granted`
      return hasStarted || waiting.length > 0
    })
    expect(hasStarted).toBe(false)
    return { start }
  })
  expect((await (await starting.start).visit(ADDRESS)).status).toBe(410)
})

test('A front cut off during a takedown is not counted, and catches up when it is back', async () => {
  const near = await newsroom.front()
  const far = await newsroom.front({ databaseUrl: line.url })
  for (const front of [near, far]) await front.visit(ADDRESS)
  await line.cut()
  const seq = await withdraw()
  await until(async () => (await near.visit(ADDRESS)).status === 410)
  expect(await ackedBy(far.id)).toBeLessThan(seq)
  expect((await far.visit(ADDRESS)).status).toBe(200)
  await line.restore()
  await until(async () => (await ackedBy(far.id)) >= seq)
  expect((await far.visit(ADDRESS)).text).toContain('withdrawn')
})

test('A front that was down during a takedown never shows the page again', async () => {
  const first = await newsroom.front()
  await first.visit(ADDRESS)
  await until(async () => (await storedPages()).length === 1)
  await first.stop()
  await withdraw()
  const second = await newsroom.front()
  expect((await second.visit(ADDRESS)).status).toBe(410)
})

test('The operator takes an address down without app or database', async () => {
  const fronts = [await newsroom.front({ databaseUrl: line.url }), await newsroom.front()]
  for (const front of fronts) await front.visit(ADDRESS)
  await line.cut()
  await newsroom.app.stop()
  expect(await addTakedown(newsroom.dataDir, `https://tehlil.example${ADDRESS}/`)).toBe(ADDRESS)
  for (const front of fronts) {
    await until(async () => (await front.visit(ADDRESS)).status === 410)
    expect((await front.visit(`${ADDRESS}?x=1`)).status).toBe(410)
  }
  await until(async () => (await storedPages()).length === 0)
})

test('What was taken down by hand stays down after a restart', async () => {
  await addTakedown(newsroom.dataDir, ADDRESS)
  await addTakedown(newsroom.dataDir, '/az/articles/other')
  const front = await newsroom.front()
  expect((await front.visit(ADDRESS)).status).toBe(410)
  expect((await front.visit('/az/articles/other')).status).toBe(410)
  expect(newsroom.app.rendersOf(ADDRESS)).toBe(0)
})
