import type { ArticleView } from '@/lib/articles/article-view'
import type { BoxView, FigureView, ValueView } from '@/lib/facts/box-view'

export const SOURCED_FIGURE: FigureView = {
  factId: 'f1',
  slug: 'investment-in-kazakhstan',
  kind: 'INDICATOR',
  label: { text: 'Investment in Kazakhstan', lang: null },
  value: dollars('205.2'),
  asOf: 'March 2024',
  on: '2024-03',
  status: 'SOURCED',
  rivals: [],
  reporter: { text: 'Azerbaijan’s government', lang: null },
  details: null,
  formula: null,
  source: {
    title: 'Statement to the press',
    publisher: 'Azertac',
    url: 'https://azertag.az/en',
    language: 'en',
    publishedOn: '2024-03-11',
  },
}

const RIVALS: FigureView['rivals'] = [
  {
    observationId: 'o1',
    value: dollars('598.47'),
    reporter: { text: 'Azerbaijani customs', lang: null },
    source: null,
  },
  {
    observationId: 'o2',
    value: dollars('529.4'),
    reporter: { text: 'Kazakh statistics', lang: null },
    source: null,
  },
]

export const DISPUTED_FIGURE: FigureView = {
  ...SOURCED_FIGURE,
  factId: 'f2',
  slug: 'trade-turnover-2023',
  label: { text: 'Trade turnover', lang: null },
  status: 'SOURCES_DIFFER',
  rivals: RIVALS,
}

export const BOX: BoxView = {
  boxId: 'b1',
  slug: 'trade',
  form: 'KEY_FIGURES',
  title: { text: 'Trade in figures', lang: null },
  figures: [DISPUTED_FIGURE, SOURCED_FIGURE],
}

export const ARTICLE: ArticleView = {
  editionId: 'e1',
  articleId: 'a1',
  slug: 'two-shores',
  type: 'analysis',
  title: 'Two shores',
  deck: 'Why two customs services disagree',
  byline: [
    {
      personId: 'p1',
      slug: 'leyla-hasanova',
      kind: 'PERSON',
      name: 'Leyla Həsənova',
      degrees: 'Professor',
      post: null,
    },
  ],
  publishedAt: new Date('2024-03-14T06:20:00Z'),
  updatedAt: null,
  isRetracted: false,
  retraction: null,
  locale: 'en',
  originalLocale: 'az',
  readingMinutes: 6,
  topics: [{ slug: 'ticaret', name: 'Trade' }],
  countries: ['AZ', 'KZ'],
  series: null,
  funder: null,
  disclaimer: null,
  box: BOX,
  boxes: [],
  pictures: new Map(),
  photos: new Map(),
  pictureBase: '',
  related: [],
  languages: [
    { locale: 'az', href: '/az/articles/iki-sahil' },
    { locale: 'en', href: '/en/articles/two-shores' },
    { locale: 'ru', href: null },
    { locale: 'tr', href: null },
    { locale: 'kk', href: null },
  ],
  body: {
    type: 'doc',
    content: [
      { type: 'paragraph', content: [{ type: 'text', text: 'Goods cross the sea twice.' }] },
      heading('Two ledgers'),
      heading('One sea'),
      {
        type: 'paragraph',
        content: [
          {
            type: 'text',
            text: 'the table',
            marks: [{ type: 'link', attrs: { href: 'https://stat.gov.az/' } }],
          },
        ],
      },
    ],
  },
}

/** In millions. */
export function dollars(millions: string): ValueView {
  const size = { amount: Number(millions) * 1_000_000, unit: 'USD' }
  return { qualifier: null, amount: `$${millions}`, unit: 'm', lang: null, date: null, size }
}

function heading(text: string): ArticleView['body']['content'][number] {
  return { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text }] }
}
