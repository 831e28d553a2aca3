import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { LRUCache } from 'lru-cache'
import { commonHeaders } from './headers'
import { compress, plainBodies, type Representation, represent } from './representation'

const TYPES: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
}
const PACKED = new Set(['.ico', '.png', '.webp', '.woff2'])

export type StaticFiles = (path: string) => Promise<Representation | undefined>

/** Files whose names carry a hash: kept in memory, compressed once, cached by browsers for a year. */
export function createStaticFiles(root: string, isHttps: boolean): StaticFiles {
  const kept = new LRUCache<string, Representation>({
    maxSize: 64 * 2 ** 20,
    sizeCalculation: ({ variants }) => 1 + variants.identity.body.length * 2,
  })
  return async (name) => {
    const known = kept.get(name)
    if (known) return known
    const found = await read(root, name, isHttps)
    if (found) kept.set(name, found)
    return found
  }
}

async function read(
  root: string,
  name: string,
  isHttps: boolean,
): Promise<Representation | undefined> {
  const file = path.join(root, name)
  const extension = path.extname(file)
  const type = TYPES[extension]
  const isInside = file.startsWith(root + path.sep) && !file.includes('\0')
  if (!type || !isInside) return undefined

  const content = await readFile(file).catch(() => undefined)
  if (!content) return undefined
  const bodies = PACKED.has(extension) ? plainBodies(content) : await compress(content)
  return represent(200, bodies, {
    'content-type': type,
    'cache-control': 'public, max-age=31536000, immutable',
    'cross-origin-resource-policy': 'same-origin',
    ...commonHeaders(isHttps),
  })
}
