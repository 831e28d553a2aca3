import http from 'node:http'
import { buffer } from 'node:stream/consumers'
import { decodeMarker, MARKER_HEADER, type PageMarker } from '@/lib/cache/marker'
import { stripPage } from './strip-page'

export type Rendered = {
  marker: PageMarker
  type: string
  body: Buffer
  /** Feeds say when their content last changed. */
  lastModified: string | undefined
}

/** The app is away, slow, or answered something no reader should see. */
export class RenderFailed extends Error {}

/** A route handler's marker is a header, and a sitemap leans on a thousand tags. */
const MAX_HEADER_BYTES = 1_000_000

export type AskApp = (key: string) => Promise<Rendered | 'not-found'>

/** One page from the app. Nothing of any reader's request goes along. */
export function createAskApp({
  appOrigin,
  siteUrl,
  secret,
  renderMs,
  isDev,
}: {
  appOrigin: string
  siteUrl: string
  secret: string
  renderMs: number
  isDev: boolean
}): AskApp {
  const site = new URL(siteUrl)
  const headers = {
    'user-agent': 'tehlil-front',
    host: site.host,
    'x-tehlil-front': secret,
    'x-forwarded-host': site.host,
    'x-forwarded-proto': site.protocol.slice(0, -1),
  }
  return async (key) => {
    const signal = AbortSignal.timeout(renderMs)
    const options = { agent: false, headers, signal, maxHeaderSize: MAX_HEADER_BYTES }
    try {
      const response = await get(new URL(key, appOrigin), options)
      return read(response, await buffer(response), isDev)
    } catch (error) {
      if (error instanceof RenderFailed) throw error
      throw new RenderFailed(`${key}: no answer from the app`, { cause: error })
    }
  }
}

function get(url: URL, options: http.RequestOptions): Promise<http.IncomingMessage> {
  return new Promise((resolve, reject) => {
    http.get(url, options, resolve).on('error', reject)
  })
}

function read(
  response: http.IncomingMessage,
  body: Buffer,
  isDev: boolean,
): Rendered | 'not-found' {
  const type = response.headers['content-type'] ?? 'application/octet-stream'
  const isPage = type.startsWith('text/html')
  const page = isPage ? readPage(body, isDev) : { body, marker: markerHeader(response) }
  const marker = decodeMarker(page.marker ?? '')
  const lastModified = response.headers['last-modified']
  if (marker && response.statusCode === 200) return { marker, type, body: page.body, lastModified }
  if (response.statusCode === 404) return 'not-found'
  throw new RenderFailed(`unmarked answer with status ${response.statusCode}`)
}

function readPage(body: Buffer, isDev: boolean): { body: Buffer; marker: string | undefined } {
  const html = body.toString()
  const stripped = stripPage(html)
  if (isDev) return { body, marker: stripped.marker }
  if (html.includes('<template id="B:')) throw new RenderFailed('page with holes')
  return { body: Buffer.from(stripped.html), marker: stripped.marker }
}

function markerHeader({ headers }: http.IncomingMessage): string | undefined {
  const value = headers[MARKER_HEADER]
  return Array.isArray(value) ? value[0] : value
}
