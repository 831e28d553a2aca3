import { expect, test } from 'vitest'
import { encodeCursor } from '@/lib/cursor'
import { resolveTarget } from './resolve-target'
import { type Route, routes } from './routes'

const resolve = (url: string) => resolveTarget(routes, url)
const cursor = encodeCursor({ micros: 1n, id: '019abcde-0000-7000-8000-0123456789ab' })
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
  ['/tr/topics', '/tr/topics'],
  ['/tr/topics/trade', '/tr/topics/trade'],
  ['/kk/countries', '/kk/countries'],
  ['/kk/countries/KZ', '/kk/countries/KZ'],
  ['/ru/authors', '/ru/authors'],
  ['/ru/authors/editorial-desk', '/ru/authors/editorial-desk'],
  ['/az/series', '/az/series'],
  ['/az/series/corridor', '/az/series/corridor'],
  ['/en/types/interview', '/en/types/interview'],
  ['/en/archive/2026/01', '/en/archive/2026/01'],
  ['/en/archive/1999/12', '/en/archive/1999/12'],
  ['/en/pages/about', '/en/pages/about'],
  ['/en/feeds', '/en/feeds'],
  ['/en/topics?after=yesterday', '/en/topics'],
  [`/en/topics/trade?x=1&after=${cursor}`, `/en/topics/trade?after=${cursor}`],
  [`/en/archive/2026/01?after=${cursor}`, `/en/archive/2026/01?after=${cursor}`],
])('%s is the page %s', (url, key) => {
  expect(resolve(url)).toMatchObject({ kind: 'reader', key })
})

test.each([
  ['/AZ', '/az'],
  ['/az/', '/az'],
  ['/en/Articles/Trade/', '/en/articles/trade'],
  ['/AZ/?a=1', '/az?a=1'],
  ['/en/countries/kz', '/en/countries/KZ'],
  ['/EN/Countries/Kz/', '/en/countries/KZ'],
  ['/en/countries/', '/en/countries'],
  ['/en/types/News', '/en/types/news'],
  ['/en/archive/2026/01/', '/en/archive/2026/01'],
  [`/En/topics/Trade/?after=${cursor}`, `/en/topics/trade?after=${cursor}`],
])('%s is misspelt for %s', (url, location) => {
  expect(resolve(url)).toEqual({ kind: 'moved', location })
})

test.each([
  ['/xx', 'az'],
  ['/en/nothing', 'en'],
  ['/en/countries/KAZ', 'en'],
  ['/en/countries/K1', 'en'],
  ['/en/types/essay', 'en'],
  ['/en/types', 'en'],
  ['/en/archive', 'en'],
  ['/en/archive/2026', 'en'],
  ['/en/archive/2026/1', 'en'],
  ['/en/archive/2026/13', 'en'],
  ['/en/archive/26/01', 'en'],
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

test('A list goes on only from a place that a list has', () => {
  for (const list of ['topics/trade', 'countries/KZ', 'authors/x', 'series/x', 'types/news']) {
    expect(resolve(`/en/${list}?after=yesterday`)).toEqual({ kind: 'wrong-parameter' })
  }
  expect(resolve('/en/archive/2026/01?after=')).toEqual({ kind: 'wrong-parameter' })
})
