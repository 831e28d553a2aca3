import http from 'node:http'
import net, { type AddressInfo } from 'node:net'
import { acceptedHosts } from './accepted-hosts'
import { type AnswerParts, answerRequest } from './answer-request'
import type { FrontLimits } from './front-options'
import { respond } from './respond'
import { tunnelUpgrades } from './tunnel-upgrades'

export type FrontServer = {
  port: number
  /** No new connections; every open one gets its answer and is closed with it. */
  drain: () => Promise<void>
}

export async function createServer({
  port,
  host,
  siteUrl,
  limits,
  parts,
  isDev,
}: {
  port: number
  host: string
  siteUrl: string
  limits: FrontLimits
  parts: Omit<AnswerParts, 'isAccepted'>
  isDev: boolean
}): Promise<FrontServer> {
  const server = http.createServer({
    noDelay: true,
    keepAliveTimeout: limits.keepAliveMs,
    headersTimeout: 10_000,
    requestTimeout: 60_000,
  })
  const bound = await listen(server, port, host)
  const accepted = acceptedHosts(siteUrl, bound)
  const whole = { ...parts, isAccepted: (name: string) => accepted.has(name) }
  const state = { isDraining: false }
  server.on('request', (request, response) => {
    if (state.isDraining) response.shouldKeepAlive = false
    const page = isPlainRead(request, accepted) ? parts.cache.hit(request.url ?? '') : undefined
    if (page) respond(request, response, page.representation)
    else void answerRequest({ request, response, parts: whole })
  })
  const cutTunnels = isDev ? tunnelUpgrades(server, parts.appOrigin) : () => {}
  return {
    port: bound,
    drain: () => {
      state.isDraining = true
      cutTunnels()
      return close(server, limits.drainMs)
    },
  }
}

function isPlainRead(
  { method, headers }: http.IncomingMessage,
  hosts: ReadonlySet<string>,
): boolean {
  return (method === 'GET' || method === 'HEAD') && hosts.has(headers.host ?? '')
}

function listen(server: http.Server, port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen({ port, host, backlog: 1024 }, () => {
      server.off('error', reject)
      resolve((server.address() as AddressInfo).port)
    })
  })
}

/**
 * http.Server's own `close` cuts idle connections at once, and with them a request already on
 * its way. Left open they end by themselves: after their next answer or the keep-alive time.
 */
function close(server: http.Server, drainMs: number): Promise<void> {
  return new Promise((resolve) => {
    const enough = setTimeout(() => server.closeAllConnections(), drainMs)
    net.Server.prototype.close.call(server, () => {
      clearTimeout(enough)
      resolve()
    })
  })
}
