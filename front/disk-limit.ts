import { readdir, rm, stat } from 'node:fs/promises'
import path from 'node:path'

type StoredFile = { file: string; size: number; at: number }

/** Deletes the longest unchanged pages of a folder until nine tenths of the limit are left. */
export async function limitDisk(folder: string, maxBytes: number): Promise<number> {
  const files = await listPages(folder)
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

async function listPages(folder: string): Promise<StoredFile[]> {
  const names = await readdir(folder, { recursive: true }).catch(() => [])
  const files: StoredFile[] = []
  for (const name of names.filter((entry) => entry.endsWith('.page'))) {
    const file = path.join(folder, name)
    const found = await stat(file).catch(() => undefined)
    if (found) files.push({ file, size: found.size, at: found.mtimeMs })
  }
  return files
}
