/** Every kind of page, and how its address looks behind the language. */
const ADDRESSES = {
  home: /^$/,
  article: /^\/articles\/[^/]+$/,
  box: /^\/boxes\/[^/]+$/,
  facts: /^\/facts$/,
  fact: /^\/facts\/[^/]+$/,
  topics: /^\/topics$/,
  topic: /^\/topics\/[^/]+$/,
  countries: /^\/countries$/,
  country: /^\/countries\/[^/]+$/,
  authors: /^\/authors$/,
  author: /^\/authors\/[^/]+$/,
  'series index': /^\/series$/,
  series: /^\/series\/[^/]+$/,
  type: /^\/types\/[^/]+$/,
  archive: /^\/archive\/[^/]+\/[^/]+$/,
  'static page': /^\/pages\/[^/]+$/,
  feeds: /^\/feeds$/,
} as const

export type PageType = keyof typeof ADDRESSES

export const PAGE_TYPES = Object.keys(ADDRESSES).filter(isPageType)

/** Undefined for what is no page: feeds, files. */
export function pageTypeOf(address: string): PageType | undefined {
  const behind = /^\/(?:az|en|ru|tr|kk)(?=$|[/?])([^?]*)/.exec(address)?.[1]
  if (behind === undefined) return undefined
  return PAGE_TYPES.find((type) => ADDRESSES[type].test(behind))
}

function isPageType(name: string): name is PageType {
  return name in ADDRESSES
}
