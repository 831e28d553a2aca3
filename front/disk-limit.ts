import { readdir, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import { isMissing } from './replace-file'

const HOUR_MS = 3_600_000

/** So many bytes of pages, so many of pictures: neither takes the other's room. */
export type DiskLimits = Record<'page' | 'picture', number>

type StoredFile = { file: string; size: number; at: number }

/**
 * Deletes the longest unchanged files of a folder until nine tenths of their limit are left, and
 * drafts that a killed worker left behind. Returns how many files went.
 */
export async function limitDisk(folder: string, limits: DiskLimits): Promise<number> {
  const files = await listFiles(folder)
  const drafts = files.filter(({ file, at }) => file.endsWith('.tmp') && at < Date.now() - HOUR_MS)
  for (const { file } of drafts) await rm(file, { force: true })

  const of = (ending: string) => files.filter(({ file }) => file.endsWith(`.${ending}`))
  return (
    (await deleteOldest(of('page'), limits.page)) +
    (await deleteOldest(of('picture'), limits.picture))
  )
}

async function deleteOldest(files: StoredFile[], maxBytes: number): Promise<number> {
  let total = files.reduce((sum, { size }) => sum + size, 0)
  if (total <= maxBytes) return 0
  let deleted = 0
  for (const { file, size } of files.sort((a, b) => a.at - b.at)) {
    if (total <= maxBytes * 0.9) break
    await rm(file, { force: true })
    total -= size
    deleted += 1
  }
  return deleted
}

/** Other workers write and delete meanwhile: what has gone is not listed. */
async function listFiles(folder: string): Promise<StoredFile[]> {
  const files: StoredFile[] = []
  for (const name of await readdir(folder, { recursive: true }).catch(emptyIfMissing)) {
    const file = path.join(folder, name)
    const found = await stat(file).catch(() => undefined)
    if (found?.isFile()) files.push({ file, size: found.size, at: found.mtimeMs })
  }
  return files
}

/** Another worker that starts over has just removed the folder. */
function emptyIfMissing(error: unknown): string[] {
  if (isMissing(error)) return []
  throw error
}
