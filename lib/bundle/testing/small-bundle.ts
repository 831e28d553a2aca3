import { type Bundle, emptyBundle } from '@/lib/bundle/bundle'
import type { EditionFile } from '@/lib/bundle/edition-file'
import { bodyOf } from '@/lib/testing/make'

const id = (tail: number) => `5a000000-0000-4000-8000-${String(tail).padStart(12, '0')}`
const at = '2026-09-01T08:00:00.000Z'

export const SMALL = {
  person: id(1),
  topic: id(2),
  fact: id(3),
  version: id(4),
  box: id(5),
  boxRevision: id(6),
  article: id(7),
  az: id(8),
  en: id(9),
}

const SUBJECTS = {
  topicIds: [SMALL.topic],
  countries: ['AZ', 'KZ'],
  seriesId: null,
  seriesNumber: null,
  funder: null,
  disclaimer: null,
}

/** One piece in two languages with all that it leans on: small enough to be broken by hand. */
export function smallBundle(): Bundle {
  return {
    ...emptyBundle(),
    people: [{ path: 'people/desk.json', content: PERSON }],
    topics: [{ path: 'topics/trade.json', content: TOPIC }],
    facts: [{ path: 'facts/turnover.json', content: FACT }],
    boxes: [{ path: 'boxes/figures.json', content: BOX }],
    articles: [
      {
        path: 'articles/az-iki-sahil/article.json',
        content: { id: SMALL.article, type: 'news', originalLocale: 'az', ...SUBJECTS },
      },
    ],
    editions: [
      {
        path: 'articles/az-iki-sahil/az.json',
        content: edition({ id: SMALL.az, locale: 'az', slug: 'iki-sahil', title: 'İki sahil' }),
      },
      {
        path: 'articles/az-iki-sahil/en.json',
        content: edition({ id: SMALL.en, locale: 'en', slug: 'two-shores', title: 'Two shores' }),
      },
    ],
  }
}

const PERSON: Bundle['people'][number]['content'] = {
  id: SMALL.person,
  kind: 'DESK',
  slug: 'desk',
  oldSlugs: [],
  texts: { en: { name: 'The desk', degrees: null } },
  posts: [],
}

const TOPIC: Bundle['topics'][number]['content'] = {
  id: SMALL.topic,
  slug: 'trade',
  oldSlugs: ['commerce'],
  name: { en: 'Trade' },
  description: null,
}

const FACT: Bundle['facts'][number]['content'] = {
  id: SMALL.fact,
  kind: 'STATEMENT',
  slug: 'turnover',
  oldSlugs: [],
  indicator: null,
  period: '2023',
  mergedInto: null,
  inFactBaseSince: null,
  observations: [
    {
      id: id(10),
      value: {
        type: 'number',
        lo: '598470000',
        hi: '598470000',
        unit: 'USD',
        qualifier: 'EXACT',
        resolution: '10000',
      },
      reportedText: '598.47 million',
      reporter: { en: 'Customs' },
      asOf: null,
      exactQuote: null,
      retrievedOn: null,
      source: null,
    },
  ],
  versions: [
    {
      id: SMALL.version,
      number: 1,
      label: { en: 'Turnover' },
      status: 'SOURCED',
      reason: 'FIRST',
      note: null,
      details: null,
      formula: null,
      chosen: id(10),
      rivals: [],
      releasedAt: at,
    },
  ],
}

const BOX: Bundle['boxes'][number]['content'] = {
  id: SMALL.box,
  slug: 'figures',
  oldSlugs: [],
  revisions: [
    {
      ...{ id: SMALL.boxRevision, number: 1, form: 'KEY_FIGURES', title: { en: 'Figures' } },
      factIds: [SMALL.fact],
    },
  ],
}

type Words = { id: string; locale: 'az' | 'en'; slug: string; title: string }

function edition({ id: editionId, locale, slug, title }: Words): EditionFile {
  const revisionId = editionId.replace(/.$/, locale === 'az' ? 'a' : 'b')
  return {
    id: editionId,
    articleId: SMALL.article,
    locale,
    live: 'PUBLISHED',
    feedId: `tag:tehlil.example,2026:edition/${editionId}`,
    firstPublishedAt: at,
    slug,
    oldSlugs: [],
    withdrawals: [],
    revisions: [
      {
        id: revisionId,
        number: 1,
        ...{ title, slug },
        deck: 'One sea',
        body: bodyOf('Ships sail.', 'And come back.'),
        byline: [SMALL.person],
        leadBoxId: SMALL.box,
      },
    ],
    publications: [
      {
        id: editionId.replace(/.$/, locale === 'az' ? 'c' : 'd'),
        revisionId,
        shownFrom: at,
        shownTo: null,
        contentUpdatedAt: at,
        readingMinutes: 1,
        byline: [
          {
            ...{ personId: SMALL.person, slug: 'desk', kind: 'DESK' },
            ...{ name: 'The desk', degrees: null, post: null },
          },
        ],
        ...SUBJECTS,
        boxRevisionIds: [SMALL.boxRevision],
        facts: [{ factId: SMALL.fact, factVersionId: SMALL.version }],
      },
    ],
  }
}
