import type { IncomingHttpHeaders } from 'node:http'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type Newsroom, openNewsroom } from './testing/newsroom'

const POISON = {
  'x-forwarded-host': 'evil.example',
  'x-forwarded-proto': 'https',
  'x-forwarded-for': '6.6.6.6',
  'x-middleware-subrequest': 'middleware:middleware',
  'x-middleware-rewrite': '/admin',
  'x-nonce': 'known',
  'content-security-policy': "script-src 'nonce-known'",
  'x-tehlil-front': 'guess',
  forwarded: 'host=evil.example',
}
let newsroom: Newsroom

beforeEach(async () => {
  newsroom = await openNewsroom()
  newsroom.app.pages.set('/az', { text: 'Ana səhifə', tags: ['list:az'] })
})
afterEach(() => newsroom.close())

function lastSeen(): IncomingHttpHeaders {
  return newsroom.app.requests.at(-1)?.headers ?? {}
}

test('Only the site’s own host is answered; health checks answer any', async () => {
  const front = await newsroom.front({ siteUrl: 'https://tehlil.example' })
  const ask = (path: string, host: string) => front.visit(path, { headers: { host } })
  expect((await ask('/az', 'tehlil.example')).status).toBe(200)
  expect((await ask('/az', 'TEHLIL.example')).status).toBe(200)
  for (const path of ['/az', '/', '/admin', '/assets/x.css', '/nothing']) {
    expect((await ask(path, 'evil.example')).status).toBe(421)
    expect((await ask(path, `localhost:${front.port}`)).status).toBe(421)
  }
  expect((await ask('/healthz', 'evil.example')).text).toBe('ok\n')
  expect((await ask('/readyz', 'evil.example')).status).toBe(200)
})

test('A page is asked for in the site’s name, whatever the first reader sent', async () => {
  const front = await newsroom.front()
  const headers = {
    ...POISON,
    cookie: 'a=b',
    rsc: '1',
    'next-router-prefetch': '1',
    'accept-language': 'ru',
  }
  await front.visit('/az', { headers })
  expect(lastSeen()).toEqual({
    'user-agent': 'tehlil-front',
    host: 'localhost',
    'x-tehlil-front': 'front-secret',
    'x-forwarded-host': 'localhost',
    'x-forwarded-proto': 'http',
    connection: 'close',
  })
})

test('On the desk our word replaces the caller’s, and Next’s own headers pass', async () => {
  const front = await newsroom.front()
  const host = `127.0.0.1:${front.port}`
  await front.visit('/admin', {
    headers: { ...POISON, host, rsc: '1', 'next-url': '/admin', cookie: 'a=b' },
  })
  const seen = lastSeen()
  expect(seen).toMatchObject({
    host,
    rsc: '1',
    'next-url': '/admin',
    cookie: 'a=b',
    'x-tehlil-front': 'front-secret',
    'x-forwarded-host': host,
    'x-forwarded-proto': 'http',
    'x-forwarded-for': '127.0.0.1',
  })
  for (const name of Object.keys(POISON).filter((name) =>
    /middleware|nonce|^forwarded/.test(name),
  )) {
    expect(seen).not.toHaveProperty(name)
  }
})

test('Every desk answer has a fresh nonce, the same for Next and for the browser', async () => {
  const front = await newsroom.front()
  newsroom.app.onDesk = (_request, response) => {
    response.setHeader('x-powered-by', 'Next.js')
    response.setHeader('content-security-policy', 'default-src *')
    response.setHeader('set-cookie', ['a=1', 'b=2'])
    response.end('desk')
  }
  const { headers } = await front.visit('/admin/articles')
  const policy = String(headers['content-security-policy'])
  expect(policy).toBe(lastSeen()['content-security-policy'])
  expect(policy).toMatch(/script-src 'self' 'nonce-[\w+/=]{20,}' 'strict-dynamic'/)
  expect(headers).not.toHaveProperty('x-powered-by')
  expect(headers['set-cookie']).toEqual(['a=1', 'b=2'])
  expect(headers['cache-control']).toBe('private, no-store')
  const next = await front.visit('/admin/articles')
  expect(next.headers['content-security-policy']).not.toBe(policy)
})

test('A proxy we trust may say who the reader is', async () => {
  const front = await newsroom.front({
    siteUrl: 'https://tehlil.example',
    trustedProxies: '127.0.0.0/8',
  })
  const headers = {
    host: 'internal',
    'x-forwarded-host': 'tehlil.example',
    'x-forwarded-proto': 'https',
    'x-forwarded-for': '9.9.9.9',
  }
  expect((await front.visit('/az', { headers })).status).toBe(200)
  await front.visit('/admin', { headers })
  expect(lastSeen()).toMatchObject({
    host: 'tehlil.example',
    'x-forwarded-for': '9.9.9.9',
    'x-forwarded-proto': 'https',
  })
})

test('What a reader gets names no software and sets no cookie', async () => {
  const front = await newsroom.front({ siteUrl: 'https://tehlil.example' })
  for (const path of ['/az', '/', '/az/', '/nothing', '/assets/none.css']) {
    const { headers } = await front.visit(path, { headers: { host: 'tehlil.example' } })
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'strict-origin-when-cross-origin',
      'cross-origin-opener-policy': 'same-origin',
      'strict-transport-security': 'max-age=63072000',
    })
    expect(String(headers['content-security-policy'])).toContain("default-src 'none'")
    for (const name of ['x-powered-by', 'set-cookie', 'server', 'link']) {
      expect(headers).not.toHaveProperty(name)
    }
  }
})

test('Pages that are broken are answered with 503 and never kept', async () => {
  const front = await newsroom.front()
  newsroom.app.pages.set('/en', { text: '<template id="B:0"></template>', tags: [] })
  expect((await front.visit('/en')).status).toBe(503)
  newsroom.app.pages.set('/en', { text: 'plain', type: 'text/plain', tags: [''] })
  expect((await front.visit('/en')).status).toBe(503)
  newsroom.app.pages.set('/en', { text: 'whole', tags: [] })
  expect((await front.visit('/en')).text).toContain('whole')
})
