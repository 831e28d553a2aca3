import type { IncomingMessage, ServerResponse } from 'node:http'
import { pickEncoding } from './pick-encoding'
import type { Representation } from './representation'

/** The hot path: everything was made when the answer was stored. */
export function respond(
  request: IncomingMessage,
  response: ServerResponse,
  { status, variants, lastModified }: Representation,
): void {
  const { headers } = request
  const variant = variants[pickEncoding(headers['accept-encoding'])]
  const known = headers['if-none-match']
  // Where both are asked, the tag decides (RFC 9110 §13.2.2).
  const hasIt =
    known === undefined
      ? isUnchanged(headers['if-modified-since'], lastModified)
      : isKnown(known, variant.etag)
  if (status === 200 && hasIt) {
    response.writeHead(304, variant.notModified)
    response.end()
    return
  }
  response.writeHead(status, variant.headers)
  response.end(request.method === 'HEAD' ? undefined : variant.body)
}

/** False for a date that is none, or a page that has none: both compare as NaN. */
function isUnchanged(since: string | undefined, lastModified: number): boolean {
  return since !== undefined && lastModified <= Date.parse(since)
}

/** Weak comparison (RFC 9110 §13.1.2): a proxy that recompresses marks our tag as weak. */
function isKnown(ifNoneMatch: string, etag: string): boolean {
  if (ifNoneMatch === etag || ifNoneMatch === '*') return true
  return ifNoneMatch.split(',').some((given) => given.trim().replace(/^W\//, '') === etag)
}
