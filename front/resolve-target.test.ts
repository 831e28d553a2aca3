import { expect, test } from 'vitest'
import { resolveTarget } from './resolve-target'
import { type Route, routes } from './routes'

const resolve = (url: string) => resolveTarget(routes, url)
const dated: Route[] = [
  {
    pattern: '/:locale/articles/:slug',
    kind: 'reader',
    parameters: { at: (value) => /^\d{4}-\d\d-\d\d$/.test(value), after: (value) => value !== '' },
  },
]

test.each([
  ['/az', '/az'],
  ['/en/articles/trade-2025', '/en/articles/trade-2025'],
  ['/en/feed.xml', '/en/feed.xml'],
  ['/az?utm_source=x&fbclid=1', '/az'],
  ['/az?', '/az'],
  ['/az/articles/x?at=2024-01-01', '/az/articles/x'],
])('%s is the page %s', (url, key) => {
  expect(resolve(url)).toMatchObject({ kind: 'reader', key })
})

test.each([
  ['/AZ', '/az'],
  ['/az/', '/az'],
  ['/en/Articles/Trade/', '/en/articles/trade'],
  ['/AZ/?a=1', '/az?a=1'],
])('%s is misspelt for %s', (url, location) => {
  expect(resolve(url)).toEqual({ kind: 'moved', location })
})

test.each([
  ['/xx', 'az'],
  ['/en/nothing', 'en'],
  ['/en/404', 'en'],
  ['//evil.example/', 'az'],
  ['//evil.example/en/', 'az'],
  ['/en/articles/..%2f..%2fadmin', 'en'],
  ['/en/articles/şəhər', 'en'],
  ['/admin/../az', 'az'],
  ['/admin/%2e%2e/az', 'az'],
  ['/_next/image?url=x', 'az'],
  ['/_next/data/x.json', 'az'],
  ['/api/ready', 'az'],
  ['/api/authors', 'az'],
  ['/administrator', 'az'],
  ['http://localhost/az', 'az'],
  ['*', 'az'],
  [`/en/articles/${'a'.repeat(300)}`, 'en'],
])('%s is nothing, said in %s', (url, locale) => {
  expect(resolve(url)).toEqual({ kind: 'unknown', locale })
})

test.each([
  ['/', 'language'],
  ['/admin', 'desk'],
  ['/admin/articles/1?x=1', 'desk'],
  ['/api/auth/session', 'desk'],
  ['/assets/fonts/a.woff2', 'asset'],
  ['/_next/static/chunks/a.js', 'build'],
  ['/healthz', 'alive'],
  ['/readyz', 'ready'],
])('%s is for the %s', (url, kind) => {
  expect(resolve(url).kind).toBe(kind)
})

test('Known parameters are part of the page in one order, unknown ones are dropped', () => {
  expect(resolveTarget(dated, '/az/articles/x?b=1&after=c&at=2024-01-01')).toMatchObject({
    key: '/az/articles/x?at=2024-01-01&after=c',
  })
})

test('A known parameter with a wrong value, or given twice, is refused', () => {
  for (const query of ['at=yesterday', 'at=', 'at=2024-01-01&at=2024-01-02']) {
    expect(resolveTarget(dated, `/az/articles/x?${query}`)).toEqual({ kind: 'wrong-parameter' })
  }
})
