import { createHash } from 'node:crypto'

/** Names a file by what is in it, so that browsers may keep it for ever. */
export function contentHash(...parts: (string | Uint8Array)[]): string {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part).update('\0')
  return hash.digest('hex').slice(0, 12)
}
