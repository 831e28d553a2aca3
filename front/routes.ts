import { decodeCursor } from '@/lib/cursor'
import { isLocale } from '@/lib/i18n/locale'
import { asciiLower, asciiUpper } from '@/lib/text/letter-case'

/**
 * - `reader`: a page or feed the app renders once and the front keeps
 * - `picture`: the same for a picture, in a lane and a memory of their own
 * - `wrong`: what looks like a picture's address and can be none
 * - `language`: sends a reader to the best language
 * - `desk`: passed through to the app; `upload`: the same with a picture for a body
 * - `asset`: our own static files; `build`: the desk's, from the build
 * - `alive`, `ready`: health checks, the only routes any Host may ask
 */
export type Route = {
  pattern: string
  kind:
    | 'reader'
    | 'picture'
    | 'wrong'
    | 'language'
    | 'desk'
    | 'upload'
    | 'asset'
    | 'build'
    | 'alive'
    | 'ready'
  /** Known parameters, each with its test. Others are ignored. */
  parameters?: Record<string, (value: string) => boolean>
  /** Other sites may show it in a frame. */
  isFramed?: true
}

const IN_PAGES = { after: (value: string) => decodeCursor(value) !== null }

const WIDTHS = ['320', '480', '640', '960', '1280', '1920']
const PICTURE = { w: (value: string) => WIDTHS.includes(value) }

const isPixels = (value: string) => /^[1-9]\d{0,3}$/.test(value)
const OEMBED = {
  url: (value: string) => value.length <= 2_000,
  format: (value: string) => /^\w{1,10}$/.test(value),
  maxwidth: isPixels,
  maxheight: isPixels,
}

/** Every address of the product. `:name` is one segment, `**` any rest. */
export const routes: readonly Route[] = [
  { pattern: '/', kind: 'language' },
  { pattern: '/:locale', kind: 'reader' },
  ...feedsOf('/:locale'),
  { pattern: '/:locale/articles/:slug', kind: 'reader' },
  { pattern: '/:locale/articles/:slug/card.png', kind: 'reader' },
  { pattern: '/:locale/topics', kind: 'reader' },
  { pattern: '/:locale/topics/:slug', kind: 'reader', parameters: IN_PAGES },
  { pattern: '/:locale/countries', kind: 'reader' },
  { pattern: '/:locale/countries/:country', kind: 'reader', parameters: IN_PAGES },
  { pattern: '/:locale/authors', kind: 'reader' },
  { pattern: '/:locale/authors/:slug', kind: 'reader', parameters: IN_PAGES },
  { pattern: '/:locale/series', kind: 'reader' },
  { pattern: '/:locale/series/:slug', kind: 'reader', parameters: IN_PAGES },
  { pattern: '/:locale/types/:type', kind: 'reader', parameters: IN_PAGES },
  { pattern: '/:locale/archive/:year/:month', kind: 'reader', parameters: IN_PAGES },
  { pattern: '/:locale/facts', kind: 'reader', parameters: IN_PAGES },
  { pattern: '/:locale/facts/:slug', kind: 'reader' },
  { pattern: '/:locale/boxes/:slug', kind: 'reader' },
  { pattern: '/:locale/boxes/:slug/embed', kind: 'reader', isFramed: true },
  { pattern: '/:locale/pages/:slug', kind: 'reader' },
  { pattern: '/:locale/feeds', kind: 'reader' },
  ...feedsOf('/:locale/topics/:slug'),
  ...feedsOf('/:locale/countries/:country'),
  ...feedsOf('/:locale/authors/:slug'),
  ...feedsOf('/:locale/series/:slug'),
  ...feedsOf('/:locale/types/:type'),
  ...feedsOf('/:locale/archive/:year/:month', IN_PAGES),
  { pattern: '/opml.xml', kind: 'reader' },
  { pattern: '/sitemap.xml', kind: 'reader' },
  { pattern: '/sitemaps/:sitemap', kind: 'reader' },
  { pattern: '/news-sitemap.xml', kind: 'reader' },
  { pattern: '/robots.txt', kind: 'reader' },
  { pattern: '/manifest.webmanifest', kind: 'reader' },
  { pattern: '/oembed', kind: 'reader', parameters: OEMBED },
  { pattern: '/media/:sha256/:picture', kind: 'picture', parameters: PICTURE },
  { pattern: '/media/:sha256/:file', kind: 'wrong' },
  { pattern: '/admin/media/upload', kind: 'upload' },
  { pattern: '/admin/**', kind: 'desk' },
  { pattern: '/api/auth/**', kind: 'desk' },
  { pattern: '/assets/**', kind: 'asset' },
  { pattern: '/_next/static/**', kind: 'build' },
  { pattern: '/healthz', kind: 'alive' },
  { pattern: '/readyz', kind: 'ready' },
]

/** What stands beside `next dev`: its own scripts, sockets and overlays. */
export const devRoutes: readonly Route[] = [
  { pattern: '/_next/**', kind: 'desk' },
  { pattern: '/__nextjs_original-stack-frames', kind: 'desk' },
  { pattern: '/__nextjs_source-map', kind: 'desk' },
  { pattern: '/__nextjs_font/**', kind: 'desk' },
  ...routes,
]

const SEGMENTS: Record<string, (segment: string) => boolean> = {
  ':locale': isLocale,
  ':slug': (segment) => /^[a-z0-9][a-z0-9-]{0,199}$/.test(segment),
  ':country': (segment) => /^[A-Z]{2}$/.test(segment),
  ':type': (segment) => /^(?:analysis|opinion|interview|report|news)$/.test(segment),
  ':year': (segment) => /^(?:19|20)\d\d$/.test(segment),
  ':sitemap': (segment) => /^[a-z]{2}-[a-z0-9-]{5,12}\.xml$/.test(segment),
  ':sha256': (segment) => /^[0-9a-f]{64}$/.test(segment),
  ':picture': (segment) => /^[a-z0-9-]{1,100}\.(?:avif|webp|jpg|png)$/.test(segment),
  ':file': (segment) => /^[a-z0-9-]{1,100}\.[a-z0-9]+$/.test(segment),
  ':month': (segment) => /^(?:0[1-9]|1[0-2])$/.test(segment),
}

/** RSS, Atom and JSON under the page that is followed. */
function feedsOf(page: string, parameters: Route['parameters'] = {}): Route[] {
  return ['feed.xml', 'atom.xml', 'feed.json'].map((file) => ({
    pattern: `${page}/${file}`,
    kind: 'reader',
    parameters,
  }))
}

/** Whether a stored page (`key`) is a picture. */
export function isPicture(key: string): boolean {
  return key.startsWith('/media/')
}

export function findRoute(table: readonly Route[], path: string): Route | undefined {
  const segments = path.split('/')
  return table.find((route) => matches(route.pattern.split('/'), segments))
}

/** Whether a stored page (`key`: path and known parameters) may stand in another site's frame. */
export function isFramed(key: string): boolean {
  return findRoute(routes, key.split('?', 1)[0] ?? key)?.isFramed ?? false
}

/** The reader's address that `path` is in another case: all is small but the codes of countries. */
export function spellRight(table: readonly Route[], path: string): string | undefined {
  const small = asciiLower(path).split('/')
  for (const { kind, pattern } of table) {
    const parts = pattern.split('/')
    const right = small.map((segment, index) =>
      parts[index] === ':country' ? asciiUpper(segment) : segment,
    )
    if (kind === 'reader' && matches(parts, right)) return right.join('/')
  }
}

function matches(pattern: readonly string[], segments: readonly string[]): boolean {
  const isOpen = pattern.at(-1) === '**'
  const fixed = isOpen ? pattern.slice(0, -1) : pattern
  if (isOpen ? segments.length < fixed.length : segments.length !== fixed.length) return false
  return fixed.every((part, index) => {
    const segment = segments[index] ?? ''
    return SEGMENTS[part]?.(segment) ?? part === segment
  })
}
