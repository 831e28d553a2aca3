import { createHash } from 'node:crypto'
import { type PageMeta, pageMeta } from './page'
import { type Bodies, ENCODINGS, type Encoding } from './representation'

/**
 * One stored page: a line `LENGTH SHA256` about everything after it, a line of JSON, then the
 * three bodies, or the one of what is compressed by nature. A file that was torn, cut or changed
 * is no page.
 */
export function encodePageFile(meta: PageMeta, bodies: Bodies): Buffer {
  const distinct = [...new Set(ENCODINGS.map((encoding) => bodies[encoding]))]
  const lengths = distinct.map(({ length }) => length)
  const head = Buffer.from(`${JSON.stringify({ meta, hash: bodies.hash, lengths })}\n`)
  const payload = Buffer.concat([head, ...distinct])
  return Buffer.concat([Buffer.from(`${payload.length} ${digest(payload)}\n`), payload])
}

export function decodePageFile(file: Buffer): { meta: PageMeta; bodies: Bodies } | undefined {
  const [seal, payload] = cutLine(file)
  if (seal !== `${payload.length} ${digest(payload)}`) return undefined

  const [head, content] = cutLine(payload)
  const { meta, hash, lengths } = JSON.parse(head)
  return { meta: pageMeta.parse(meta), bodies: { ...cutBodies(content, lengths), hash } }
}

function cutBodies(content: Buffer, [br, gzip]: number[]): Record<Encoding, Buffer> {
  if (br === undefined || gzip === undefined)
    return { br: content, gzip: content, identity: content }
  return {
    br: content.subarray(0, br),
    gzip: content.subarray(br, br + gzip),
    identity: content.subarray(br + gzip),
  }
}

function cutLine(buffer: Buffer): [line: string, rest: Buffer] {
  const end = buffer.indexOf(10)
  return [buffer.subarray(0, Math.max(end, 0)).toString(), buffer.subarray(end + 1)]
}

function digest(payload: Buffer): string {
  return createHash('sha256').update(payload).digest('hex')
}
