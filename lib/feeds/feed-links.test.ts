import { expect, test } from 'vitest'
import { feedLinks } from './feed-links'
import { sampleArchive, sampleFeed } from './testing/sample-feed'

test('a feed that is followed names itself and the newest document of its archive', () => {
  expect(feedLinks(sampleFeed(), 'rss')).toEqual([
    { rel: 'self', type: 'application/rss+xml', href: 'https://tehlil.example/az/feed.xml' },
    {
      rel: 'prev-archive',
      type: 'application/rss+xml',
      href: 'https://tehlil.example/az/archive/2026/11/feed.xml',
    },
  ])
})

test('an archive document names the feed and the documents on both sides, in its own format', () => {
  const links = feedLinks(sampleArchive(), 'atom')
  expect(Object.fromEntries(links.map(({ rel, href }) => [rel, href]))).toEqual({
    self: 'https://tehlil.example/az/archive/2026/11/atom.xml?after=AAAA',
    current: 'https://tehlil.example/az/atom.xml',
    'prev-archive': 'https://tehlil.example/az/archive/2026/10/atom.xml',
    'next-archive': 'https://tehlil.example/az/archive/2026/12/atom.xml',
  })
})
