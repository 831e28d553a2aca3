import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { expect, test } from 'vitest'
import { printNewsSitemap } from './print-news-sitemap'
import { printSitemap } from './print-sitemap'

const parser = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '' })
const origin = 'https://tehlil.example'

test('an address stands with its languages, itself among them, and the original for all others', () => {
  const xml = printSitemap([
    {
      origin,
      path: '/az/articles/iki-sahil',
      languages: [
        { locale: 'az', href: '/az/articles/iki-sahil' },
        { locale: 'en', href: '/en/articles/two-shores' },
        { locale: 'kk', href: null },
      ],
      original: 'en',
      changedAt: new Date('2026-11-24T07:00:00Z'),
    },
  ])
  expect(XMLValidator.validate(xml)).toBe(true)
  const { url } = parser.parse(xml).urlset
  expect(url.loc).toBe(`${origin}/az/articles/iki-sahil`)
  expect(url.lastmod).toBe('2026-11-24T07:00:00.000Z')
  const links = url['xhtml:link'].map((link: Record<string, string>) => [link.hreflang, link.href])
  expect(links).toEqual([
    ['az', `${origin}/az/articles/iki-sahil`],
    ['en', `${origin}/en/articles/two-shores`],
    ['x-default', `${origin}/en/articles/two-shores`],
  ])
})

test('a title with signs of markup stays a title, and no news is a sitemap too', () => {
  const row = { locale: 'az', slug: 'a', title: 'A & <b>', publishedAt: new Date(0) }
  const { url } = parser.parse(printNewsSitemap(origin, [row], () => 'Təhlil')).urlset
  expect(url['news:news']['news:publication']).toEqual({
    'news:name': 'Təhlil',
    'news:language': 'az',
  })
  expect(printNewsSitemap(origin, [row], () => 'Təhlil')).toContain('A &#x26; &#x3C;b&#x3E;')
  expect(XMLValidator.validate(printNewsSitemap(origin, [], () => 'Təhlil'))).toBe(true)
})
