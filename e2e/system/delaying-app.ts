import { once } from 'node:events'
import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'

/**
 * Stands between a front and the app. After `delayNext` the next finished page is held back: its
 * data was read before, so it is old when it arrives.
 */
export async function startDelayingApp(appOrigin: string) {
  let heldMs = 0
  let held = 0
  const server = http.createServer((request, response) => {
    const delay = heldMs
    heldMs = 0
    if (delay > 0) held += 1
    const upstream = http.request(
      new URL(request.url ?? '/', appOrigin),
      { method: request.method ?? 'GET', headers: request.headers },
      async (answer) => {
        const body = await answer.toArray()
        await pause(delay)
        response.writeHead(answer.statusCode ?? 502, answer.headers).end(Buffer.concat(body))
      },
    )
    upstream.once('error', () => response.destroy())
    request.pipe(upstream)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return {
    origin: `http://127.0.0.1:${port}`,
    delayNext: (ms: number) => {
      heldMs = ms
    },
    /** How many pages have been held back. */
    heldPages: () => held,
    stop: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}
