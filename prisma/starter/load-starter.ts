import 'server-only'
import path from 'node:path'
import { importBundle } from '@/lib/bundle/import-bundle'
import { db } from '@/lib/db/client'

/** The starter content: a bundle like any other. */
export const STARTER = path.join(import.meta.dirname, 'content')

/**
 * Gives an empty newsroom its first pieces, all at once: a load that was cut off left nothing. A
 * newsroom that has anything of its own gets nothing, and what it was given stays as it made it.
 */
export async function loadStarter(): Promise<void> {
  if (!(await isEmpty())) return
  const loaded = await importBundle(STARTER)
  if (!loaded.ok) throw new Error(`The starter content was refused:\n${loaded.error.join('\n')}`)
}

async function isEmpty(): Promise<boolean> {
  const counts = await Promise.all([db().article.count(), db().person.count(), db().fact.count()])
  return counts.every((count) => count === 0)
}
