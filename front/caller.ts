import type { IncomingMessage } from 'node:http'
import ipaddr from 'ipaddr.js'
import { asciiLower } from '@/lib/text/letter-case'

/** Who asks, through whom, and for which site, once only trusted proxies have been believed. */
export type Caller = { address: string; host: string; proto: 'http' | 'https' }

export type ReadCaller = (request: IncomingMessage) => Caller

/** `trustedProxies`: CIDRs or addresses, separated by commas. */
export function createReadCaller(trustedProxies: string, siteUrl: string): ReadCaller {
  const networks = trustedProxies
    .split(',')
    .map((network) => network.trim())
    .filter(Boolean)
    .map(parseNetwork)
  const isTrusted = (address: string) => networks.some((network) => isWithin(address, network))
  const site = new URL(siteUrl)

  return ({ headers, socket }) => {
    const peer = socket.remoteAddress ?? ''
    if (!isTrusted(peer)) return fromStranger(peer, headers.host, site)
    return {
      address: nearestStranger(headers['x-forwarded-for'], peer, isTrusted),
      host: first(headers['x-forwarded-host']) ?? asciiLower(headers.host ?? ''),
      proto: first(headers['x-forwarded-proto']) === 'https' ? 'https' : 'http',
    }
  }
}

/** Without a trusted proxy the site's own address says how readers come. */
function fromStranger(peer: string, named: string | undefined, site: URL): Caller {
  const host = asciiLower(named ?? '')
  const isHttps = host === site.host && site.protocol === 'https:'
  return { address: peer, host, proto: isHttps ? 'https' : 'http' }
}

/** Read from the right: what stands left of the first stranger may be invented. */
function nearestStranger(
  forwardedFor: string | string[] | undefined,
  peer: string,
  isTrusted: (address: string) => boolean,
): string {
  const chain = String(forwardedFor ?? '')
    .split(',')
    .map((address) => address.trim())
    .filter((address) => ipaddr.isValid(address))
  return chain.findLast((address) => !isTrusted(address)) ?? chain[0] ?? peer
}

function parseNetwork(text: string): [ipaddr.IPv4 | ipaddr.IPv6, number] {
  if (text.includes('/')) return ipaddr.parseCIDR(text)
  const address = ipaddr.parse(text)
  return [address, address.kind() === 'ipv4' ? 32 : 128]
}

function isWithin(address: string, network: [ipaddr.IPv4 | ipaddr.IPv6, number]): boolean {
  if (!ipaddr.isValid(address)) return false
  const parsed = ipaddr.process(address)
  return parsed.kind() === network[0].kind() && parsed.match(network)
}

function first(header: string | string[] | undefined): string | undefined {
  const [nearest = ''] = String(header ?? '').split(',')
  return asciiLower(nearest.trim()) || undefined
}
