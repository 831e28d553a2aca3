import http, { type ServerResponse } from 'node:http'
import { commonHeaders } from './headers'

const READY_MS = 2_000

/** Plain words for machines: the only answers that any Host gets. */
export function answerHealth(response: ServerResponse, isWell: boolean, isHttps: boolean): void {
  const word = isWell ? 'ok\n' : 'not ready\n'
  response.writeHead(isWell ? 200 : 503, {
    'content-length': word.length,
    'content-type': 'text/plain; charset=utf-8',
    'cache-control': 'no-store',
    ...(!isWell && { 'retry-after': '5' }),
    ...commonHeaders(isHttps),
  })
  response.end(response.req.method === 'HEAD' ? undefined : word)
}

/** The app says 200 here when its database answers. */
export function isAppReady(appOrigin: string, secret: string): Promise<boolean> {
  return new Promise((resolve) => {
    const options = {
      headers: { 'user-agent': 'tehlil-front', 'x-tehlil-front': secret },
      signal: AbortSignal.timeout(READY_MS),
    }
    http
      .get(new URL('/api/ready', appOrigin), options, (answer) => {
        answer.resume()
        resolve(answer.statusCode === 200)
      })
      .on('error', () => resolve(false))
  })
}
