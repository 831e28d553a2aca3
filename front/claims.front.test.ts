import { readdir, utimes } from 'node:fs/promises'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { Claims } from './claims'
import { createGate } from './testing/gate'
import { type Newsroom, openNewsroom } from './testing/newsroom'
import { until } from './testing/until'

const ADDRESS = '/az/articles/trade'
let newsroom: Newsroom

beforeEach(async () => {
  newsroom = await openNewsroom()
  newsroom.app.pages.set(ADDRESS, { text: 'Ticarət', tags: ['edition:1'] })
})
afterEach(() => newsroom.close())

test('Readers of two workers at the same moment cost one render', async () => {
  const fronts = [await newsroom.front(), await newsroom.front()]
  const gate = createGate()
  newsroom.app.onRender = () => gate.opened
  const visits = fronts.flatMap((front) => [front.visit(ADDRESS), front.visit(ADDRESS)])
  await until(() => newsroom.app.rendersOf(ADDRESS) === 1)
  gate.open()
  for (const { status, text } of await Promise.all(visits)) {
    expect(status).toBe(200)
    expect(text).toContain('Ticarət')
  }
  expect(newsroom.app.rendersOf(ADDRESS)).toBe(1)
})

test('A worker that died over a page does not keep the others from rendering it', async () => {
  const pages = path.join(newsroom.dataDir, 'pages/build-1')
  await new Claims(pages).take('/az')
  await new Claims(pages).take(ADDRESS)
  const longAgo = new Date(Date.now() - 60_000)
  const folder = path.join(pages, 'claims')
  for (const name of await readdir(folder)) await utimes(path.join(folder, name), longAgo, longAgo)

  const front = await newsroom.front()
  expect((await front.visit(ADDRESS)).status).toBe(200)
  expect(await new Claims(pages).isHeld(ADDRESS)).toBe(false)
})

test('A render that fails lets go of the page', async () => {
  const front = await newsroom.front()
  newsroom.app.onRender = () => Promise.reject(new Error('broken'))
  expect((await front.visit(ADDRESS)).status).toBe(503)
  newsroom.app.onRender = async () => {}
  expect((await front.visit(ADDRESS)).status).toBe(200)
})
