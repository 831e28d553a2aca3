import { afterEach, beforeEach, expect, test } from 'vitest'
import { createGate } from './testing/gate'
import { type Newsroom, openNewsroom } from './testing/newsroom'
import { until } from './testing/until'

const ADDRESS = '/az/articles/trade'
let newsroom: Newsroom

beforeEach(async () => {
  newsroom = await openNewsroom()
})
afterEach(() => newsroom.close())

function write(text: string): void {
  newsroom.app.pages.set(ADDRESS, { text, tags: ['edition:1', 'list:az'] })
}

test('A published change is rendered before anybody asks, on every front', async () => {
  const fronts = [await newsroom.front(), await newsroom.front()]
  write('old')
  for (const front of fronts) expect((await front.visit(ADDRESS)).text).toContain('old')
  write('new')
  await newsroom.database.change('hard', 'edition:1')
  await until(() => newsroom.app.rendersOf(ADDRESS) >= 2)
  for (const front of fronts) {
    await until(async () => (await front.visit(ADDRESS)).text.includes('new'))
  }
})

test('Other pages stay as they are', async () => {
  const front = await newsroom.front()
  write('same')
  await front.visit(ADDRESS)
  const seq = await newsroom.database.change('hard', 'edition:2')
  await acknowledged(seq)
  await front.visit(ADDRESS)
  expect(newsroom.app.rendersOf(ADDRESS)).toBe(1)
})

test('Nobody gets text that was superseded while it was being rendered', async () => {
  const front = await newsroom.front()
  const gate = createGate()
  write('old')
  newsroom.app.onRender = () => gate.opened
  const early = front.visit(ADDRESS)
  await until(() => newsroom.app.rendersOf(ADDRESS) === 1)
  write('new')
  await acknowledged(await newsroom.database.change('hard', 'edition:1'))
  const late = front.visit(ADDRESS)
  gate.open()
  expect((await early).text).toContain('new')
  expect((await late).text).toContain('new')
  expect((await front.visit(ADDRESS)).text).toContain('new')
})

test('Nobody is told that a piece does not exist when it was published meanwhile', async () => {
  const front = await newsroom.front()
  const gate = createGate()
  const nothing = { text: 'nothing', status: 404 as const, tags: ['address:1', 'not-found'] }
  newsroom.app.pages.set(ADDRESS, nothing)
  newsroom.app.onRender = () => gate.opened
  const early = front.visit(ADDRESS)
  await until(() => newsroom.app.rendersOf(ADDRESS) === 1)
  write('new')
  await acknowledged(await newsroom.database.change('hard', 'address:1'))
  gate.open()
  expect((await early).text).toContain('new')
})

test('A page that changes under every render is shown as it was a moment ago, and not kept', async () => {
  const front = await newsroom.front()
  write('old')
  newsroom.app.onRender = movingEachTime('hard')
  const shown = await front.visit(ADDRESS)
  expect(shown.text).toContain('old')
  expect(shown.headers['cache-control']).toContain('no-store')
  newsroom.app.onRender = () => {}
  write('new')
  expect((await front.visit(ADDRESS)).text).toContain('new')
})

test('A page that is taken down under every render is refused', async () => {
  const front = await newsroom.front()
  write('old')
  newsroom.app.onRender = movingEachTime('takedown')
  expect((await front.visit(ADDRESS)).status).toBe(503)
  newsroom.app.onRender = () => {}
  expect((await front.visit(ADDRESS)).status).toBe(200)
})

test('A notice that was lost is made up for by looking', async () => {
  const front = await newsroom.front()
  write('old')
  await front.visit(ADDRESS)
  write('new')
  await newsroom.database.sql`
    insert into cache_change (seq, tags, kind) values (1, ${['edition:1']}, 'hard')`
  await until(async () => (await front.visit(ADDRESS)).text.includes('new'))
})

test('Losing the listener’s connection loses no change', async () => {
  const front = await newsroom.front()
  write('old')
  await front.visit(ADDRESS)
  const cut = await newsroom.database.sql`
    select pg_terminate_backend(pid) from pg_stat_activity
    where datname = current_database() and query ilike 'listen%'`
  expect(cut.length).toBe(1)
  write('new')
  await newsroom.database.change('hard', 'edition:1')
  await until(async () => (await front.visit(ADDRESS)).text.includes('new'))
})

test('Losing every connection to the database loses no change', async () => {
  const front = await newsroom.front()
  write('old')
  await front.visit(ADDRESS)
  await newsroom.database.sql`
    select pg_terminate_backend(pid) from pg_stat_activity
    where datname = current_database() and pid <> pg_backend_pid()`
  write('new')
  await newsroom.database.change('hard', 'edition:1')
  await until(async () => (await front.visit(ADDRESS)).text.includes('new'))
})

test('A small change beside the text shows later, and never as a wait', async () => {
  const front = await newsroom.front({ limits: { softMs: [300, 400] } })
  write('before')
  await front.visit(ADDRESS)
  write('after')
  await acknowledged(await newsroom.database.change('soft', 'list:az'))
  expect((await front.visit(ADDRESS)).text).toContain('before')
  await until(async () => (await front.visit(ADDRESS)).text.includes('after'))
})

test('A site-wide change keeps serving and renders the hottest pages again', async () => {
  const front = await newsroom.front()
  const gate = createGate()
  write('old menu')
  await front.visit(ADDRESS)
  write('new menu')
  newsroom.app.onRender = () => gate.opened
  await acknowledged(await newsroom.database.change('hard', 'site'))
  await until(() => newsroom.app.rendersOf(ADDRESS) === 2)
  expect((await front.visit(ADDRESS)).text).toContain('old menu')
  gate.open()
  await until(async () => (await front.visit(ADDRESS)).text.includes('new menu'))
})

function movingEachTime(kind: 'hard' | 'takedown') {
  return async (path: string) => {
    if (path === ADDRESS) await acknowledged(await newsroom.database.change(kind, 'edition:1'))
  }
}

async function acknowledged(seq: number): Promise<void> {
  await until(async () => {
    const [row] = await newsroom.database.sql<{ seq: string }[]>`
      select min(acked_seq) as seq from front`
    return Number(row?.seq) >= seq
  })
}
