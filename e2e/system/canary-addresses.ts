import { articleHref } from '@/lib/articles/article-href'
import { monthOf } from '@/lib/articles/month-of'
import { site } from './site'

type Canaries = {
  /** Of pieces in English. */
  slugs: Record<string, string>
  /** Of a topic and a fact that no live piece carries. */
  hidden: { topic: string; fact: string }
}

/** Every pattern of the contract, those of later issues included: they must not leak by being half there. */
export function canaryAddresses({ slugs, hidden }: Canaries): string[] {
  const pages = Object.values(slugs).flatMap((slug) => {
    const at = articleHref('en', slug)
    return [
      at,
      `${at}?at=2026-11-24`,
      `${at}?_rsc=abc`,
      `${at}.json`,
      `${at}.txt`,
      `${at}.rsc`,
      `${at}/lite`,
      `${at}/card.png`,
      `/oembed?url=${encodeURIComponent(site.SITE_URL + at)}`,
    ]
  })
  const lists = [
    '',
    '/topics',
    '/countries',
    '/countries/KZ',
    '/authors',
    '/series',
    '/types/analysis',
    `/topics/${hidden.topic}`,
    `/topics/${hidden.topic}/feed.xml`,
    '/archive/2026/11',
  ]
  const listFeeds = lists
    .filter((at) => at.split('/').length > 2)
    .flatMap((at) => [`${at}/feed.xml`, `${at}/atom.xml`, `${at}/feed.json`])
  const machines = [
    '/feed.xml',
    '/atom.xml',
    '/feed.json',
    '/facts',
    '/facts/feed.xml',
    '/corrections',
    '/feeds',
  ]
  const facts = ['trade-turnover-2023', 'in-figures', hidden.fact].flatMap((slug) =>
    ['', '.json', '.csv', '/feed.xml', '/embed'].flatMap((end) => [
      `/facts/${slug}${end}`,
      `/boxes/${slug}${end}`,
    ]),
  )
  const search = ['/search?q=kanareyka', '/archive/2026/11']
  const ofLanguage = ['az', 'en', 'ru', 'tr', 'kk'].flatMap((locale) =>
    [...lists, ...listFeeds, ...machines, ...facts, ...search].map((at) => `/${locale}${at}`),
  )
  return [
    ...pages,
    ...ofLanguage,
    ...['/', '/sitemap.xml', '/news-sitemap.xml', '/robots.txt', '/opml.xml', '/oembed?url=x'],
    ...['lists', 'pages', 'facts', 'boxes', monthOf(new Date())].map(
      (part) => `/sitemaps/en-${part}.xml`,
    ),
    '/manifest.webmanifest',
    ...[
      '/api/v1/articles',
      '/api/ready',
      '/admin',
      '/admin/articles',
      '/admin/login',
      '/preview/x',
    ],
  ]
}
