import type { Feed, FeedIcons, FeedItem } from '@/lib/feeds/feed-item'

const SITE = 'https://tehlil.example'

export const sampleIcons: FeedIcons = {
  small: `${SITE}/assets/1/icon-144.png`,
  large: `${SITE}/assets/1/icon-512.png`,
}

export const sampleItem: FeedItem = {
  id: 'tag:tehlil.example,2026:edition/1',
  url: `${SITE}/az/articles/iki-sahil`,
  title: 'İki sahil & “bir” dəniz <2026>',
  summary: 'Şərh',
  html:
    '<p>Ə ]]&gt; ı <a href="https://tehlil.example/az?a=1&amp;b=2">link</a></p>' +
    `<figure><img src="${SITE}/media/0/liman.jpg?w=1280" ` +
    `srcset="${SITE}/media/0/liman.jpg?w=320 320w, ${SITE}/media/0/liman.jpg?w=1280 1280w" ` +
    'alt="Liman" width="1280" height="853"><figcaption>Aktau</figcaption></figure>',
  authors: [
    { name: 'Redaksiya', url: `${SITE}/az/authors/redaksiya` },
    { name: 'Second & Third', url: `${SITE}/az/authors/second` },
  ],
  categories: ['Təhlil', 'Ticarət', 'Qazaxıstan'],
  publishedAt: new Date('2026-11-24T06:20:00Z'),
  contentUpdatedAt: new Date('2026-11-24T07:00:00Z'),
  card: `${SITE}/az/articles/iki-sahil/card.png`,
  picture: {
    ...{ url: `${SITE}/media/0/liman.jpg?w=1280`, type: 'image/jpeg', width: 1280, height: 853 },
    ...{ description: 'Liman & “gəmi” <1>', credit: 'Foto: redaksiya & Co' },
  },
  languages: [{ locale: 'en', url: `${SITE}/en/articles/two-shores` }],
  facts: [
    {
      id: '00000000-0000-4000-8000-000000000001',
      url: `${SITE}/az/facts/ticaret`,
      label: 'Ticarət dövriyyəsi',
      value: '598,47 mln $',
      unit: 'USD',
      asOf: '2023',
      source: { title: 'Bülleten', url: 'https://stat.example/2023' },
      rivals: [],
    },
  ],
}

export function sampleFeed(changes: Partial<Feed> = {}): Feed {
  return {
    locale: 'az',
    site: { name: 'Təhlil', publisher: 'Təhlil' },
    title: 'Təhlil',
    description: 'Hər rəqəmin mənbəyi var',
    place: { page: `${SITE}/az`, after: null },
    current: null,
    older: { page: `${SITE}/az/archive/2026/11`, after: null },
    newer: null,
    items: [sampleItem],
    updatedAt: new Date('2026-11-24T07:00:00Z'),
    ...changes,
  }
}

/** The month of the sample, from its second document on. */
export function sampleArchive(): Feed {
  const page = `${SITE}/az/archive/2026/11`
  return sampleFeed({
    place: { page, after: 'AAAA' },
    current: { page: `${SITE}/az`, after: null },
    older: { page: `${SITE}/az/archive/2026/10`, after: null },
    newer: { page: `${SITE}/az/archive/2026/12`, after: null },
  })
}
