import { lookup as resolveName } from 'node:dns/promises'
import http from 'node:http'
import https from 'node:https'
import { isIP } from 'node:net'
import ipaddr from 'ipaddr.js'

const TIMEOUT_MS = 5_000
const MOST_BYTES = 2 * 2 ** 20

/**
 * The only way the front speaks to strangers: the name is resolved once and the connection
 * pinned to that address, private and mapped ranges are refused, redirects are not followed.
 * Resolves with the status.
 */
export async function guardedPost(
  address: string,
  body: string,
  isAllowed: (ip: string) => boolean = isPublicAddress,
): Promise<number> {
  const url = new URL(address)
  const hostname = url.hostname.replace(/^\[|\]$/g, '')
  const resolved = isIP(hostname) ? hostname : (await resolveName(hostname)).address
  if (!isAllowed(resolved)) throw new Error(`${hostname} is not a public address`)

  const { request } = url.protocol === 'https:' ? https : http
  return new Promise((resolve, reject) => {
    const outgoing = request(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) },
      signal: AbortSignal.timeout(TIMEOUT_MS),
      agent: false,
      lookup: (_name, options, done) =>
        options.all
          ? done(null, [{ address: resolved, family: isIP(resolved) }])
          : done(null, resolved, isIP(resolved)),
    })
    outgoing.on('error', reject).on('response', (response) => {
      let received = 0
      response.on('data', (chunk: Buffer) => {
        received += chunk.length
        if (received > MOST_BYTES) response.destroy(new Error('answer over the limit'))
      })
      response.on('error', reject).on('end', () => resolve(response.statusCode ?? 0))
    })
    outgoing.end(body)
  })
}

export function isPublicAddress(ip: string): boolean {
  return ipaddr.isValid(ip) && ipaddr.process(ip).range() === 'unicast'
}
