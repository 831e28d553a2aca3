import { atLeast, atMost, type Bar } from './bars'
import { type Load, load } from './load'
import type { Nginx } from './nginx'
import type { BenchPage, Subject } from './subject'

const CONNECTIONS = [1, 16, 64]
/** Bars are read at this many connections. */
const BAR_AT = 16

type Server = { server: PageRow['server']; origin: string; headers?: Record<string, string> }

export type PageRow = Load & {
  page: BenchPage['name']
  server: 'front' | 'app' | 'nginx'
  bytes: number
}

/** Article, home and feed through the front, straight at the app, and from nginx. */
export async function benchPages(
  { frontOrigin, appOrigin, appHeaders, pages }: Subject,
  nginx: Nginx | null,
): Promise<{ rows: PageRow[]; bars: Bar[] }> {
  const servers: Server[] = [
    { server: 'front', origin: frontOrigin },
    { server: 'app', origin: appOrigin, headers: appHeaders },
    ...(nginx ? [{ server: 'nginx', origin: nginx.origin } as const] : []),
  ]
  const rows: PageRow[] = []
  for (const connections of CONNECTIONS) {
    for (const { name: page, address, brotli } of pages) {
      for (const { server, origin, headers } of servers) {
        const result = await load(origin + address, connections, headers)
        rows.push({ page, server, bytes: brotli.length, ...result })
      }
    }
  }
  console.table(rows)
  return { rows, bars: pages.flatMap((page) => barsOf(page, rows)) }
}

function barsOf({ name }: BenchPage, rows: readonly PageRow[]): Bar[] {
  const at = (server: PageRow['server']) =>
    rows.find((row) => row.page === name && row.server === server && row.connections === BAR_AT)
  const [front, app, nginx] = [at('front'), at('app'), at('nginx')]
  if (!front || !app) throw new Error(`${name} was not measured`)
  const times = (other: PageRow) => front.requestsPerSecond / Math.max(1, other.requestsPerSecond)
  return [
    atLeast(`${name}: front against app, times`, 15, times(app)),
    ...(nginx ? [atLeast(`${name}: front against nginx, times`, 0.6, times(nginx))] : []),
    atMost(`${name}: front p99, ms`, 10, front.p99),
    atMost(`${name}: failures through the front`, 0, front.failures),
  ]
}
