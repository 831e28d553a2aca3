import http from 'node:http'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type Newsroom, openNewsroom, type TestFront } from './testing/newsroom'

let newsroom: Newsroom
let front: TestFront

beforeEach(async () => {
  newsroom = await openNewsroom()
  newsroom.app.pages.set('/az', { text: 'draft', tags: [] })
  front = await newsroom.front({ dev: true })
})
afterEach(() => newsroom.close())

test('A developer sees every change at once, with the scripts that reload the page', async () => {
  const { text, headers } = await front.visit('/az')
  expect(text).toContain('<script src="/_next/static/a.js"')
  expect(headers['content-security-policy']).toContain("'unsafe-inline'")
  expect(headers['cache-control']).toBe('private, no-store')
  newsroom.app.pages.set('/az', { text: 'changed', tags: [] })
  expect((await front.visit('/az')).text).toContain('changed')
})

test('Addresses and statuses are those of production', async () => {
  expect((await front.visit('/az/')).status).toBe(301)
  expect((await front.visit('/az/articles/unknown')).status).toBe(404)
  expect((await front.visit('/az', { method: 'POST' })).status).toBe(405)
})

test('The websocket that reloads pages gets through', async () => {
  const request = http.get({
    port: front.port,
    path: '/_next/webpack-hmr',
    headers: { connection: 'Upgrade', upgrade: 'websocket' },
  })
  const greeting = await new Promise<string>((resolve, reject) => {
    request.on('error', reject).on('upgrade', (_response, socket) => {
      socket.on('data', (chunk: Buffer) => {
        resolve(chunk.toString())
        socket.destroy()
      })
      socket.write('hello')
    })
  })
  expect(greeting).toBe('heard hello')
})
