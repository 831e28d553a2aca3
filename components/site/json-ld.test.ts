import { describe, expect, test } from 'vitest'
import { ARTICLE, DISPUTED_FIGURE, SOURCED_FIGURE } from '@/components/testing/views'
import { articleJsonLd } from '@/lib/seo/article-json-ld'
import { bakuIso } from '@/lib/seo/baku-iso'
import { breadcrumbsJsonLd } from '@/lib/seo/breadcrumbs-json-ld'
import { datasetJsonLd } from '@/lib/seo/dataset-json-ld'
import { personJsonLd } from '@/lib/seo/person-json-ld'
import { type JsonLd, printJsonLd } from '@/lib/seo/print-json-ld'
import { saySite } from '@/lib/site/say-site'
import { NO_WORDS } from '@/lib/site/site-words'

const SITE = {
  site: saySite(NO_WORDS, 'en'),
  origin: 'https://tehlil.example',
  principles: '/en/pages/editorial-rules',
}
const read = (data: JsonLd) => JSON.parse(printJsonLd(data))

test.each([
  ['2024-03-14T06:20:00Z', '2024-03-14T10:20:00+04:00'],
  ['2025-12-31T21:00:00Z', '2026-01-01T01:00:00+04:00'],
])('%s is %s on Baku’s clock', (utc, baku) => {
  expect(bakuIso(new Date(utc))).toBe(baku)
  expect(new Date(baku).toISOString()).toBe(new Date(utc).toISOString())
})

test('no text of ours can end its script element', () => {
  const title = '</script><script>alert(1)</script><!--'
  const printed = printJsonLd(articleJsonLd({ article: { ...ARTICLE, title }, ...SITE }))
  expect(printed).not.toContain('<')
  expect(JSON.parse(printed).headline).toBe(title)
})

describe('A machine reads of an article', () => {
  const data = read(articleJsonLd({ article: ARTICLE, ...SITE }))

  test.each([
    ['analysis', 'AnalysisNewsArticle'],
    ['opinion', 'OpinionNewsArticle'],
    ['report', 'ReportageNewsArticle'],
    ['interview', 'NewsArticle'],
    ['news', 'NewsArticle'],
  ] as const)('that its type is %s, as %s', (type, name) => {
    expect(read(articleJsonLd({ article: { ...ARTICLE, type }, ...SITE }))['@type']).toBe(name)
  })

  test('the dates that people see', () => {
    expect(data).toMatchObject({
      datePublished: '2024-03-14T10:20:00+04:00',
      dateModified: '2024-03-14T10:20:00+04:00',
      inLanguage: 'en',
    })
  })

  test('who signs, with degrees, and who publishes, with its rules', () => {
    expect(data.author).toEqual([
      {
        '@type': 'Person',
        name: 'Leyla Həsənova',
        url: 'https://tehlil.example/en/authors/leyla-hasanova',
        honorificSuffix: 'Professor',
      },
    ])
    expect(data.publisher).toMatchObject({
      '@type': 'NewsMediaOrganization',
      publishingPrinciples: 'https://tehlil.example/en/pages/editorial-rules',
    })
  })

  test('each source of its figures once', () => {
    expect(data.citation).toEqual([
      {
        '@type': 'CreativeWork',
        name: 'Statement to the press',
        publisher: { '@type': 'Organization', name: 'Azertac' },
        url: 'https://azertag.az/en',
        datePublished: '2024-03-11',
      },
    ])
  })

  test('a translation’s original, and an original’s translations', () => {
    expect(data.translationOfWork).toMatchObject({
      '@id': 'https://tehlil.example/az/articles/iki-sahil',
      inLanguage: 'az',
    })
    const original = { ...ARTICLE, originalLocale: 'en' as const }
    const own = read(articleJsonLd({ article: original, ...SITE }))
    expect(own.workTranslation).toHaveLength(1)
    expect(own).not.toHaveProperty('translationOfWork')
  })

  test('that it is retracted, when and why', () => {
    const retraction = { at: new Date('2026-11-20T08:00:00Z'), reason: 'A figure was wrong.' }
    const article = { ...ARTICLE, isRetracted: true, retraction }
    expect(read(articleJsonLd({ article, ...SITE }))).toMatchObject({
      creativeWorkStatus: 'Retracted',
      correction: { '@type': 'CorrectionComment', text: 'A figure was wrong.' },
    })
    expect(data).not.toHaveProperty('creativeWorkStatus')
  })

  test('its place in a series, its topics and its countries', () => {
    const series = {
      slug: 's',
      title: { text: 'The Caspian in figures', lang: null },
      number: 2,
      total: 3,
      parts: [],
    }
    const part = read(articleJsonLd({ article: { ...ARTICLE, series }, ...SITE }))
    expect(part).toMatchObject({ position: 2, isPartOf: { name: 'The Caspian in figures' } })
    expect(part.about.map((one: { name: string }) => one.name)).toEqual([
      'Trade',
      'Azerbaijan',
      'Kazakhstan',
    ])
  })
})

describe('Of the pictures of a piece', () => {
  const media = '0195d3a4-0000-7000-8000-000000000001'
  const attrs = { media, alt: 'A ship', caption: null, credit: 'Photo: us' }
  const body = { type: 'doc' as const, content: [{ type: 'figure' as const, attrs }] }
  const port = { sha256: 'f00d', name: 'port', width: 1800, height: 1200, focalX: 50, focalY: 50 }
  const pictures = new Map([[media, { ...port, alt: '' }]])

  test('those that are public come before the card, in pixels of the address that is given', () => {
    const { image } = read(articleJsonLd({ article: { ...ARTICLE, body, pictures }, ...SITE }))
    expect(image).toHaveLength(2)
    expect(image[0]).toEqual({
      '@type': 'ImageObject',
      url: 'https://tehlil.example/media/f00d/port.jpg?w=1280',
      width: { '@type': 'QuantitativeValue', value: 1280, unitCode: 'E37' },
      height: { '@type': 'QuantitativeValue', value: 853, unitCode: 'E37' },
      caption: 'A ship',
      creditText: 'Photo: us',
    })
    expect(image[1].url).toBe('https://tehlil.example/en/articles/two-shores/card.png')
  })

  test('others are not told of', () => {
    const { image } = read(articleJsonLd({ article: { ...ARTICLE, body }, ...SITE }))
    expect(image).toHaveLength(1)
  })
})

describe('A machine reads of a fact', () => {
  const about = { slug: 'f', description: 'd', releasedAt: new Date(0), locale: 'en' as const }

  test('one observation where one source says it', () => {
    const data = read(datasetJsonLd({ figure: SOURCED_FIGURE, ...about, ...SITE }))
    expect(data.mainEntity).toMatchObject([{ value: 205_200_000, unitText: 'USD' }])
  })

  test('every rival where sources differ, none of them chosen', () => {
    const data = read(datasetJsonLd({ figure: DISPUTED_FIGURE, ...about, ...SITE }))
    expect(data.mainEntity.map((one: { value: number }) => one.value)).toEqual([
      598_470_000, 529_400_000,
    ])
  })
})

test('a person’s page names the posts held now; a desk is no person', () => {
  const post = { title: { text: 'Rector', lang: null }, from: '2020', until: null }
  const author = {
    kind: 'PERSON' as const,
    name: { text: 'Leyla Həsənova', lang: null },
    degrees: 'Professor',
    posts: [post, { ...post, title: { text: 'Dean', lang: null }, until: '2019' }],
    photo: null,
  }
  const page = { slug: 'leyla', locale: 'en' as const, origin: SITE.origin }
  expect(read(personJsonLd({ author, ...page })).mainEntity).toMatchObject({
    '@type': 'Person',
    jobTitle: ['Rector'],
  })
  const desk = { ...author, kind: 'DESK' as const }
  expect(read(personJsonLd({ author: desk, ...page })).mainEntity['@type']).toBe('Organization')
})

test('the way to a page is told from home', () => {
  const crumbs = [
    { name: 'Home', path: '/en' },
    { name: 'Topics', path: '/en/topics' },
  ]
  expect(read(breadcrumbsJsonLd(SITE.origin, crumbs)).itemListElement[1]).toEqual({
    '@type': 'ListItem',
    position: 2,
    name: 'Topics',
    item: 'https://tehlil.example/en/topics',
  })
})
