import type { IncomingHttpHeaders, OutgoingHttpHeaders } from 'node:http'
import type { Caller } from './caller'

/** Between two neighbours only (RFC 9110 §7.6.1). */
const HOP_BY_HOP = new Set([
  'connection',
  'keep-alive',
  'proxy-authenticate',
  'proxy-authorization',
  'proxy-connection',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
])

/** What a stranger could use to speak as us, or to steer Next from outside. */
const OURS =
  /^(x-forwarded-|x-middleware-|x-tehlil-|x-real-ip$|x-nonce$|content-security-policy|forwarded$|x-invoke-|x-matched-path$)/

/** Headers of a desk request on its way to the app: the caller's, minus claims, plus our word. */
export function forwardHeaders({
  headers,
  caller,
  secret,
  policy,
}: {
  headers: IncomingHttpHeaders
  caller: Caller
  secret: string
  policy: string
}): OutgoingHttpHeaders {
  const kept = Object.entries(headers).filter(([name]) => !HOP_BY_HOP.has(name) && !OURS.test(name))
  return {
    ...Object.fromEntries(kept),
    host: caller.host,
    'x-tehlil-front': secret,
    'x-forwarded-host': caller.host,
    'x-forwarded-proto': caller.proto,
    'x-forwarded-for': caller.address,
    'content-security-policy': policy,
  }
}

const REPLACED = new Set([
  'x-powered-by',
  'content-security-policy',
  'link',
  'referrer-policy',
  'x-tehlil-marker',
])

/** Headers of the app's answer that may leave. */
export function backwardHeaders(headers: IncomingHttpHeaders): OutgoingHttpHeaders {
  const kept = Object.entries(headers).filter(
    ([name]) => !HOP_BY_HOP.has(name) && !REPLACED.has(name),
  )
  return Object.fromEntries(kept)
}
