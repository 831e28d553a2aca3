import fc from 'fast-check'
import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { parseFeed } from 'feedsmith'
import Parser from 'rss-parser'
import { expect, test } from 'vitest'
import type { Feed, FeedItem } from './feed-item'
import { rss } from './rss'

const item: FeedItem = {
  id: 'tag:tehlil.example,2026:edition/1',
  url: 'https://tehlil.example/az/articles/iki-sahil',
  title: 'İki sahil & “bir” dəniz <2026>',
  summary: 'Şərh',
  html: '<p>Ə ]]> ı</p>',
  authors: ['Redaksiya', 'Second & Third'],
  categories: ['Təhlil'],
  publishedAt: new Date('2026-11-24T06:20:00Z'),
  contentUpdatedAt: new Date('2026-11-24T07:00:00Z'),
}

const feed = (items: FeedItem[]): Feed => ({
  locale: 'az',
  title: 'Təhlil',
  description: 'Hər rəqəmin mənbəyi var',
  pageUrl: 'https://tehlil.example/az',
  feedUrl: 'https://tehlil.example/az/feed.xml',
  items,
  updatedAt: new Date('2026-11-24T07:00:00Z'),
})

test('two readers read back what was written', async () => {
  const xml = rss(feed([item]))
  const { items } = await new Parser().parseString(xml)
  expect(items[0]).toMatchObject({
    guid: item.id,
    link: item.url,
    isoDate: item.publishedAt.toISOString(),
    'content:encoded': item.html,
  })
  const { feed: read } = parseFeed(xml)
  expect(read).toMatchObject({
    title: 'Təhlil',
    language: 'az',
    items: [{ title: item.title, dc: { creators: item.authors }, guid: { isPermaLink: false } }],
  })
})

test('10,000 titles of any characters leave the feed well-formed', { timeout: 60_000 }, () => {
  const anyText = fc.string({ unit: 'binary', maxLength: 40 })
  // Lone surrogates, controls and the ends of sections, which whole code points never make.
  const brokenText = fc
    .array(fc.constantFrom('\uD800', '\uDFFF', '\u0000', '\u000B', '\uFFFE', ']]>', '<', '&', 'ə'))
    .map((parts) => parts.join(''))
  const titles = fc.array(fc.oneof(anyText, brokenText), { minLength: 50, maxLength: 50 })
  fc.assert(
    fc.property(titles, (fifty) => {
      const xml = rss(feed(fifty.map((title) => ({ ...item, title, html: `<p>${title}</p>` }))))
      expect(XMLValidator.validate(xml)).toBe(true)
      expect([...xml].filter((sign) => !isXmlChar(sign.codePointAt(0) ?? 0))).toEqual([])
      expect(new XMLParser().parse(xml).rss.channel.item).toHaveLength(50)
    }),
    { numRuns: 200 },
  )
})

/** XML 1.0, production 2. */
function isXmlChar(code: number): boolean {
  const isControl = code < 0x20 && ![0x9, 0xa, 0xd].includes(code)
  const isSurrogate = code >= 0xd800 && code <= 0xdfff
  return !isControl && !isSurrogate && code !== 0xfffe && code !== 0xffff
}

test('an empty feed claims no change', () => {
  expect(rss({ ...feed([]), updatedAt: null })).not.toContain('lastBuildDate')
})
