import { z } from 'zod'
import { devHeaders, framedHeaders, pictureHeaders, readerHeaders } from './headers'
import { type Bodies, ENCODINGS, type Representation, represent } from './representation'
import { isFramed, isPicture } from './routes'

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
    size: sizeOf(bodies),
    checkedAt: -1,
    isOutdated: false,
    reads: 0,
  }
}

/** What is the same in every encoding is held once. */
function sizeOf(bodies: Bodies): number {
  const distinct = new Set(ENCODINGS.map((encoding) => bodies[encoding]))
  return [...distinct].reduce((sum, body) => sum + body.length, 1024)
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
    'cache-control': `public, max-age=${ofBrowsers(meta)}, s-maxage=${isLong ? 86_400 : 10}`,
    ...(hasCdn && { 'cache-tag': ['site', ...meta.tags].join(',') }),
    'cross-origin-resource-policy': isShared ? 'cross-origin' : 'same-origin',
    ...(isDev ? devHeaders() : ofReader(meta.key, isHttps)),
  }
}

/** A picture never becomes another one, but it may be withdrawn: not for longer than this from the same reader. */
const PICTURE_SECONDS = 600

function ofBrowsers({ key, status }: PageMeta): number {
  return isPicture(key) && status === 200 ? PICTURE_SECONDS : 0
}

function ofReader(key: string, isHttps: boolean): Record<string, string> {
  if (isPicture(key)) return pictureHeaders(isHttps)
  return isFramed(key) ? framedHeaders(isHttps) : readerHeaders(isHttps)
}
