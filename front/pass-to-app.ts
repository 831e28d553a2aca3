import { randomBytes } from 'node:crypto'
import http, { type IncomingMessage, type ServerResponse } from 'node:http'
import { pipeline } from 'node:stream/promises'
import { BodyLimit, BodyTooLarge } from './body-limit'
import type { Caller } from './caller'
import { backwardHeaders, forwardHeaders } from './forward-headers'
import { commonHeaders, deskPolicy } from './headers'

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
  const agent = new http.Agent({ keepAlive: true })
  return async (request, response, caller) => {
    if (Number(request.headers['content-length'] ?? 0) > setting.bodyBytes) throw new BodyTooLarge()
    const isPreview = /\/preview(?:[/?]|$)/.test(request.url ?? '')
    const nonce = randomBytes(16).toString('base64')
    const policy = deskPolicy({ nonce, isPreview, isDev: setting.isDev })
    const headers = forwardHeaders({
      headers: request.headers,
      caller,
      secret: setting.secret,
      policy,
    })

    const upstream = http.request(new URL(setting.appOrigin), {
      agent,
      method: request.method,
      path: request.url,
      headers,
    })
    response.once('close', () => upstream.destroy())
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

/** The app may answer before it has read everything. */
function exchange(
  request: IncomingMessage,
  upstream: http.ClientRequest,
  bodyBytes: number,
): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    upstream.once('response', resolve).on('error', reject)
    pipeline(request, new BodyLimit(bodyBytes), upstream).catch(reject)
  })
}
