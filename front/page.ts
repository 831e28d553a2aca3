import { z } from 'zod'
import { devHeaders, framedHeaders, readerHeaders } from './headers'
import { type Bodies, ENCODINGS, type Representation, represent } from './representation'
import { isFramed } from './routes'

/** What the front keeps about a page beside its bytes. */
export type PageMeta = z.infer<typeof pageMeta>

export const pageMeta = z.object({
  key: z.string(),
  status: z.number(),
  type: z.string(),
  location: z.string().optional(),
  lastModified: z.string().optional(),
  stamp: z.number(),
  tags: z.array(z.string()),
  /** Milliseconds since 1970; null until a tag moves. */
  expiresAt: z.number().nullable(),
})

export type Page = {
  meta: PageMeta
  bodies: Bodies
  representation: Representation
  size: number
  /** The clock's version when the page was last found fresh. */
  checkedAt: number
  /** Rendered by an earlier build: served, but not for long. */
  isOutdated: boolean
  /** How often it was read from memory. */
  reads: number
}

export type PageSetting = { isHttps: boolean; hasCdn: boolean; isDev: boolean }

export function makePage({
  meta,
  bodies,
  setting,
  isStorable = true,
}: {
  meta: PageMeta
  bodies: Bodies
  setting: PageSetting
  /** What is for one reader only leaves through here too. */
  isStorable?: boolean
}): Page {
  const headers = { ...pageHeaders(meta, setting), ...((!isStorable || setting.isDev) && PRIVATE) }
  return {
    meta,
    bodies,
    representation: represent(meta.status, bodies, headers),
    size: ENCODINGS.reduce((sum, encoding) => sum + bodies[encoding].length, 1024),
    checkedAt: -1,
    isOutdated: false,
    reads: 0,
  }
}

const PRIVATE = { 'cache-control': 'private, no-store' }

/** Whatever says "moved", "gone" or "today" must not outlive us in a cache we cannot purge. */
function pageHeaders(
  meta: PageMeta,
  { isHttps, hasCdn, isDev }: PageSetting,
): Record<string, string> {
  const isShared = !meta.type.startsWith('text/html') || isFramed(meta.key)
  const isLong = hasCdn && meta.status === 200 && meta.expiresAt === null
  return {
    'content-type': meta.type,
    ...(meta.location !== undefined && { location: meta.location }),
    ...(meta.lastModified !== undefined && { 'last-modified': meta.lastModified }),
    'cache-control': `public, max-age=0, s-maxage=${isLong ? 86_400 : 10}`,
    ...(hasCdn && { 'cache-tag': ['site', ...meta.tags].join(',') }),
    'cross-origin-resource-policy': isShared ? 'cross-origin' : 'same-origin',
    ...(isDev ? devHeaders() : ofReader(meta.key, isHttps)),
  }
}

function ofReader(key: string, isHttps: boolean): Record<string, string> {
  return isFramed(key) ? framedHeaders(isHttps) : readerHeaders(isHttps)
}
