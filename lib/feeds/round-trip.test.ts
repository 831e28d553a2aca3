import { parseFeed } from 'feedsmith'
import Parser from 'rss-parser'
import { describe, expect, test } from 'vitest'
import { printFeed } from './print-feed'
import { readWithFeedparser } from './testing/read-with-feedparser'
import { sampleFeed, sampleIcons, sampleItem } from './testing/sample-feed'

const print = (format: 'rss' | 'atom' | 'json') => printFeed(sampleFeed(), format, sampleIcons)
const { id, url, title, summary, html, publishedAt, contentUpdatedAt, categories, picture } =
  sampleItem
const names = sampleItem.authors.map(({ name }) => name)

describe('feedsmith reads back', () => {
  test('RSS', () => {
    const { feed } = parseFeed(print('rss'))
    expect(feed).toMatchObject({
      title: 'Təhlil',
      language: 'az',
      image: { url: sampleIcons.small },
      items: [
        {
          title,
          link: url,
          guid: { value: id, isPermaLink: false },
          description: summary,
          dc: { creators: names },
          content: { encoded: html },
          categories: categories.map((name) => ({ name })),
          media: {
            contents: [
              {
                ...{ url: picture?.url, type: 'image/jpeg', width: 1280, height: 853 },
                description: { value: picture?.description },
                credits: [{ value: picture?.credit }],
              },
            ],
          },
        },
      ],
    })
  })

  test('Atom', () => {
    const { feed } = parseFeed(print('atom'))
    expect(feed).toMatchObject({
      entries: [
        {
          id,
          title: expect.objectContaining({ value: title }),
          authors: names.map((name) => ({ name })),
          content: { value: html, type: 'html' },
          published: publishedAt.toISOString(),
          updated: contentUpdatedAt.toISOString(),
        },
      ],
    })
  })

  test('JSON Feed', () => {
    const { feed } = parseFeed(print('json'))
    expect(feed).toMatchObject({
      language: 'az',
      items: [{ id, title, content_html: html, image: picture?.url, tags: categories }],
    })
  })
})

describe('rss-parser reads back', () => {
  test.each(['rss', 'atom'] as const)('%s', async (format) => {
    const { items } = await new Parser().parseString(print(format))
    const [item] = items
    expect(item).toMatchObject({ title, link: url, isoDate: publishedAt.toISOString() })
    expect(format === 'rss' ? item?.['content:encoded'] : item?.content).toBe(html)
    expect(format === 'rss' ? item?.guid : item?.id).toBe(id)
  })
})

/** It knows one author an item: RSS's first, and of several in Atom none. */
const signedByOne = { ...sampleItem, authors: sampleItem.authors.slice(0, 1) }

describe('feedparser reads back', () => {
  test.each(['rss', 'atom'] as const)('%s', async (format) => {
    const { meta, items } = await readWithFeedparser(
      printFeed(sampleFeed({ items: [signedByOne] }), format, sampleIcons),
    )
    expect(meta).toMatchObject({ title: 'Təhlil', language: 'az' })
    const [item] = items
    expect(item).toMatchObject({
      guid: id,
      title,
      link: url,
      description: html,
      summary,
      categories,
      pubdate: publishedAt,
    })
    expect(item?.author).toBe(names[0])
    if (format === 'rss') expect(item?.['media:content']?.['@'].url).toBe(picture?.url)
  })
})
