import type { ArticleView } from '@/lib/articles/article-view'
import type { BoxView, FigureView } from '@/lib/facts/box-view'

export const SOURCED_FIGURE: FigureView = {
  factId: 'f1',
  label: 'Investment in Kazakhstan',
  value: { qualifier: null, amount: '$205.2', unit: 'm' },
  asOf: 'March 2024',
  status: 'SOURCED',
  rivals: [],
  source: {
    title: 'Statement to the press',
    publisher: 'Azertac',
    url: 'https://azertag.az/en',
    publishedOn: '2024-03-11',
  },
}

const RIVALS: FigureView['rivals'] = [
  {
    value: { qualifier: null, amount: '$598.47', unit: 'm' },
    reporter: 'Azerbaijani customs',
    source: null,
  },
  {
    value: { qualifier: null, amount: '$529.4', unit: 'm' },
    reporter: 'Kazakh statistics',
    source: null,
  },
]

export const DISPUTED_FIGURE: FigureView = {
  ...SOURCED_FIGURE,
  factId: 'f2',
  label: 'Trade turnover',
  status: 'SOURCES_DIFFER',
  rivals: RIVALS,
}

export const BOX: BoxView = {
  boxId: 'b1',
  slug: 'trade',
  title: 'Trade in figures',
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
  locale: 'en',
  originalLocale: 'az',
  readingMinutes: 6,
  box: BOX,
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

function heading(text: string): ArticleView['body']['content'][number] {
  return { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text }] }
}
