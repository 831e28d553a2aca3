import { attributesOf, htmlTokens, type Token } from '@/front/html-tokens'

export type ReadHtml = {
  lang: string | undefined
  title: string
  canonical: string | undefined
  /** Addresses of the language versions by hreflang. */
  alternates: Map<string, string>
  /** Everything that the page leads to or loads, as written. */
  addresses: string[]
  ids: Set<string>
  /** Texts of the JSON-LD blocks. */
  jsonLd: string[]
}

/** What the tests ask of a page's source. */
export function readHtml(html: string): ReadHtml {
  const page: ReadHtml = {
    lang: undefined,
    title: '',
    canonical: undefined,
    alternates: new Map(),
    addresses: [],
    ids: new Set(),
    jsonLd: [],
  }
  for (const token of htmlTokens(html)) read(token, page)
  return page
}

function read(token: Token, page: ReadHtml) {
  if (token.kind === 'raw') return readRaw(token, page)
  if (token.kind !== 'open') return
  const attributes = attributesOf(token.source)
  const value = (name: string) => decode(attributes.get(name))
  if (token.name === 'html') page.lang = value('lang')
  if (token.name === 'link') readLink(value, page)
  const id = value('id')
  if (id !== undefined) page.ids.add(id)
  const address = value('href') ?? value('src')
  if (address !== undefined) page.addresses.push(address)
}

function readLink(value: (name: string) => string | undefined, page: ReadHtml) {
  const href = value('href') ?? ''
  const language = value('hreflang')
  if (value('rel') === 'canonical') page.canonical = href
  if (value('rel') === 'alternate' && language) page.alternates.set(language, href)
}

function readRaw(token: Extract<Token, { kind: 'raw' }>, page: ReadHtml) {
  const text = token.source.slice(token.tag.length, token.source.lastIndexOf('</'))
  if (token.name === 'title') page.title = decode(text) ?? ''
  if (attributesOf(token.tag).get('type') === 'application/ld+json') page.jsonLd.push(text)
}

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#x27': "'" }

function decode(written: string | undefined): string | undefined {
  return written?.replace(/&(amp|lt|gt|quot|#x27);/g, (whole, name) => ENTITIES[name] ?? whole)
}
