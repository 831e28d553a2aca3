import { expect, test } from 'vitest'
import { jsonFeed } from './json-feed'
import { sampleFeed, sampleIcons, sampleItem } from './testing/sample-feed'

test('a reader of JSON learns languages, authors, dates and the figures as printed', () => {
  expect(JSON.parse(jsonFeed(sampleFeed(), sampleIcons))).toEqual({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Təhlil',
    home_page_url: 'https://tehlil.example/az',
    feed_url: 'https://tehlil.example/az/feed.json',
    next_url: 'https://tehlil.example/az/archive/2026/11/feed.json',
    description: 'Hər rəqəmin mənbəyi var',
    icon: 'https://tehlil.example/assets/1/icon-512.png',
    language: 'az',
    authors: [{ name: 'Təhlil', url: 'https://tehlil.example' }],
    items: [
      {
        id: sampleItem.id,
        url: sampleItem.url,
        title: sampleItem.title,
        summary: 'Şərh',
        language: 'az',
        authors: sampleItem.authors,
        content_html: sampleItem.html,
        image: sampleItem.picture?.url,
        date_published: '2026-11-24T06:20:00.000Z',
        date_modified: '2026-11-24T07:00:00.000Z',
        tags: ['Təhlil', 'Ticarət', 'Qazaxıstan'],
        _tehlil: {
          facts: sampleItem.facts,
          languages: [{ language: 'en', url: 'https://tehlil.example/en/articles/two-shores' }],
        },
      },
    ],
  })
})

test('a piece without a picture has its card', () => {
  const items = [{ ...sampleItem, picture: null }]
  const { items: read } = JSON.parse(jsonFeed(sampleFeed({ items }), sampleIcons))
  expect(read[0].image).toBe(sampleItem.card)
})

test('the last document of an archive names no next one', () => {
  expect(JSON.parse(jsonFeed(sampleFeed({ older: null }), sampleIcons))).not.toHaveProperty(
    'next_url',
  )
})
