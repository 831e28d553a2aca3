import 'server-only'
import { createHash } from 'node:crypto'

/**
 * Names a state of something small: the same content, the same name, in whatever order its keys
 * come. A form sends back the name of what it started from; another name now means that somebody
 * saved meanwhile.
 */
export function fingerprint(content: unknown): string {
  return createHash('sha256').update(JSON.stringify(content, inOrder)).digest('hex').slice(0, 32)
}

function inOrder(_key: string, value: unknown): unknown {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
}
