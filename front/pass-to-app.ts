import { randomBytes } from 'node:crypto'
import http, { type IncomingMessage, type ServerResponse } from 'node:http'
import { pipeline } from 'node:stream/promises'
import type { Caller } from './caller'
import { backwardHeaders, forwardHeaders } from './forward-headers'
import { commonHeaders, deskPolicy, PICTURE_POLICY } from './headers'

const SILENCE_MS = 60_000

/** The answer is 413. */
export class BodyTooLarge extends Error {}

export type PassSetting = {
  appOrigin: string
  secret: string
  bodyBytes: number
  isHttps: boolean
  isDev: boolean
}

export type PassToApp = (
  request: IncomingMessage,
  response: ServerResponse,
  caller: Caller,
) => Promise<void>

/** The desk: streamed both ways, never stored, under a policy with a nonce of its own. */
export function createPassToApp(setting: PassSetting): PassToApp {
  return async (request, response, caller) => {
    if (Number(request.headers['content-length'] ?? 0) > setting.bodyBytes) throw new BodyTooLarge()
    const isPreview = /\/preview(?:[/?]|$)/.test(request.url ?? '')
    const nonce = randomBytes(16).toString('base64')
    const policy = isPicture(request.url ?? '')
      ? PICTURE_POLICY
      : deskPolicy({ nonce, isPreview, isDev: setting.isDev })
    const headers = forwardHeaders({
      headers: request.headers,
      caller,
      secret: setting.secret,
      policy,
    })

    const upstream = http.request(new URL(setting.appOrigin), {
      agent: false,
      timeout: SILENCE_MS,
      method: request.method,
      path: request.url,
      headers,
    })
    response.once('close', () => upstream.destroy())
    upstream.once('timeout', () => upstream.destroy(new Error('the app fell silent')))
    const answer = await exchange(request, upstream, setting.bodyBytes)
    response.writeHead(answer.statusCode ?? 502, {
      'cache-control': 'private, no-store',
      'cross-origin-resource-policy': 'same-origin',
      ...backwardHeaders(answer.headers),
      ...commonHeaders(setting.isHttps),
      'content-security-policy': policy,
    })
    await pipeline(answer, response)
  }
}

/** Of the desk: public or not. */
function isPicture(url: string): boolean {
  return url.startsWith('/admin/media/')
}

/** The app may answer before it has read everything; what it no longer wants is read and dropped. */
function exchange(
  request: IncomingMessage,
  upstream: http.ClientRequest,
  bodyBytes: number,
): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    let left = bodyBytes
    request.on('data', (chunk: Buffer) => {
      left -= chunk.length
      if (left >= 0) return
      request.unpipe(upstream)
      upstream.destroy()
      reject(new BodyTooLarge())
    })
    upstream.once('response', resolve).on('error', reject)
    request.pipe(upstream)
  })
}
