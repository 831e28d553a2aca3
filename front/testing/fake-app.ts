import http, { type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { encodeMarker, MARKER_HEADER, type PageMarker } from '@/lib/cache/marker'

export type FakePage = {
  text: string
  /** Instead of text. */
  bytes?: Buffer
  tags?: string[]
  status?: PageMarker['status']
  location?: string
  lifetime?: PageMarker['lifetime']
  type?: string
  lastModified?: string
}

/** A small real app: serves pages with markers from a map, counts renders, can be slow or broken. */
export class FakeApp {
  readonly pages = new Map<string, FakePage>()
  readonly renders: string[] = []
  readonly requests: IncomingMessage[] = []
  /** Newest change the app knows; stamps every page. */
  stamp: () => Promise<number> | number = () => 0
  /** Awaited between reading the page and answering, as a slow render would. */
  onRender: (path: string) => Promise<void> | void = () => {}
  onDesk: (request: IncomingMessage, response: ServerResponse) => void = (_request, response) => {
    response.end('desk')
  }
  port = 0
  readonly #server = http.createServer((request, response) => {
    this.#answer(request, response).catch(() => response.destroy())
  })

  get origin(): string {
    return `http://127.0.0.1:${this.port}`
  }

  async start(port = 0): Promise<this> {
    this.#server.removeAllListeners('upgrade').on('upgrade', (_request, socket) => {
      socket.write(
        'HTTP/1.1 101 Switching Protocols\r\nconnection: upgrade\r\nupgrade: websocket\r\n\r\n',
      )
      socket.on('data', (chunk: Buffer) => socket.write(`heard ${chunk}`))
      socket.on('end', () => socket.end()).on('error', () => socket.destroy())
    })
    await new Promise<void>((resolve) => this.#server.listen(port, '127.0.0.1', resolve))
    this.port = (this.#server.address() as AddressInfo).port
    return this
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections()
    await new Promise((resolve) => this.#server.close(resolve))
  }

  rendersOf(path: string): number {
    return this.renders.filter((rendered) => rendered === path).length
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    this.requests.push(request)
    const path = request.url ?? ''
    if (path === '/api/ready') return void response.end('ok')
    if (/^\/(admin|api)/.test(path)) return this.onDesk(request, response)
    this.renders.push(path)
    const stamp = await this.stamp()
    const page = this.pages.get(path) ?? unknownPage(path)
    await this.onRender(path)
    send(response, page, stamp)
  }
}

function send(response: ServerResponse, page: FakePage, stamp: number): void {
  const { text, status = 200, tags = [], lifetime = 'forever', location, type } = page
  const marker = encodeMarker({ status, stamp, tags, lifetime, ...(location && { location }) })
  response.setHeader('x-powered-by', 'Next.js')
  response.setHeader('vary', 'rsc, next-router-state-tree')
  response.setHeader('cache-control', 'private, no-cache')
  response.setHeader('link', '</_next/static/a.js>; rel=preload; as=script')
  response.setHeader('set-cookie', 'seen=1')
  response.setHeader('content-type', type ?? 'text/html; charset=utf-8')
  if (type) {
    response.setHeader(MARKER_HEADER, marker)
    if (page.lastModified) response.setHeader('last-modified', page.lastModified)
    response.end(page.bytes ?? text)
  } else {
    response.end(
      `<!DOCTYPE html><html><head><meta name="tehlil" content="${marker}"/><title>t</title><script src="/_next/static/a.js" async=""></script></head><body><main>${text}</main><script>self.__next_f.push("${text}")</script></body></html>`,
    )
  }
}

/** Says where it was asked, so that a test sees when the stored 404 did not answer. */
function unknownPage(path: string): FakePage {
  const [, locale, ...rest] = path.split('/')
  const text = rest.join('/') === '404' ? `nothing here in ${locale}` : `nothing at ${path}`
  return { text, status: 404, tags: ['not-found'] }
}
