import { expect, test } from 'vitest'
import { parseSitemapName, sitemapFiles, sitemapPath } from './sitemap-name'

test.each([
  ['az-2026-11.xml', { locale: 'az', part: '2026-11', number: 1 }],
  ['kk-2026-11-2.xml', { locale: 'kk', part: '2026-11', number: 2 }],
  ['ru-lists.xml', { locale: 'ru', part: 'lists', number: 1 }],
  ['en-facts-12.xml', { locale: 'en', part: 'facts', number: 12 }],
] as const)('%s is a file of the sitemap', (file, name) => {
  expect(parseSitemapName(file)).toEqual(name)
  expect(sitemapPath(name)).toBe(`/sitemaps/${file}`)
})

test.each([
  'az-2026-13.xml',
  'az-2026-00.xml',
  'az-2026-11-1.xml',
  'az-2026-11-02.xml',
  'az-lists-2.xml',
  'de-lists.xml',
  'az-2026-11.xml.gz',
  'AZ-lists.xml',
  '',
])('%s is none', (file) => {
  expect(parseSitemapName(file)).toBeNull()
})

test('a part has as many files as its addresses need', () => {
  expect(sitemapFiles('az', 'facts', 0)).toEqual([])
  expect(sitemapFiles('az', 'facts', 10_000)).toHaveLength(1)
  expect(sitemapFiles('az', 'facts', 10_001).map(sitemapPath)).toEqual([
    '/sitemaps/az-facts.xml',
    '/sitemaps/az-facts-2.xml',
  ])
})
