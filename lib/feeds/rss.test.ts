import { expect, test } from 'vitest'
import { rss } from './rss'
import { sampleArchive, sampleFeed, sampleIcons, sampleItem } from './testing/sample-feed'

test('an empty feed claims no change', () => {
  expect(rss(sampleFeed({ items: [], updatedAt: null }), sampleIcons)).not.toContain(
    'lastBuildDate',
  )
})

test('every author and category is named, and the description stands before the text', () => {
  const xml = rss(sampleFeed(), sampleIcons)
  expect(xml.match(/<dc:creator>/g)).toHaveLength(2)
  expect(xml.match(/<category>/g)).toHaveLength(3)
  expect(xml.indexOf('<description>Şərh')).toBeLessThan(xml.indexOf('<content:encoded>'))
})

test('the date of an item is its first publication, whatever changed since', () => {
  expect(rss(sampleFeed(), sampleIcons)).toContain(
    '<pubDate>Tue, 24 Nov 2026 06:20:00 +0000</pubDate>',
  )
  const items = [{ ...sampleItem, contentUpdatedAt: new Date('2027-01-01T00:00:00Z') }]
  expect(rss(sampleFeed({ items }), sampleIcons)).toContain(
    '<pubDate>Tue, 24 Nov 2026 06:20:00 +0000</pubDate>',
  )
})

test('a piece without a picture shows its card, which is its title', () => {
  const items = [{ ...sampleItem, title: 'Two shores', picture: null }]
  expect(rss(sampleFeed({ items }), sampleIcons)).toContain(
    `<media:content url="${sampleItem.card}" type="image/png" medium="image" width="1200" height="630">` +
      '<media:description type="plain">Two shores</media:description></media:content>',
  )
})

test('an archive document says that it is one', () => {
  expect(rss(sampleArchive(), sampleIcons)).toContain('<fh:archive/>')
  expect(rss(sampleFeed(), sampleIcons)).not.toContain('<fh:archive/>')
})
