import { mkdir, readdir, rm, stat, utimes } from 'node:fs/promises'
import path from 'node:path'

export type Folders = [current: string, ...earlier: string[]]

/** This build's folder of pages and that of the build before it, newest first; older ones go. */
export async function openBuildFolders(pagesDir: string, buildId: string): Promise<Folders> {
  const current = path.join(pagesDir, buildId)
  await mkdir(current, { recursive: true })
  const now = new Date()
  await utimes(current, now, now)

  const entries = await readdir(pagesDir, { withFileTypes: true })
  const others = entries.filter((entry) => entry.isDirectory() && entry.name !== buildId)
  const dated = await Promise.all(others.map(({ name }) => withDate(path.join(pagesDir, name))))
  const [previous, ...older] = dated.sort((a, b) => b.at - a.at).map(({ folder }) => folder)
  await Promise.all(older.map((folder) => rm(folder, { recursive: true, force: true })))
  return previous === undefined ? [current] : [current, previous]
}

/** Another worker may be removing the same folder. */
async function withDate(folder: string): Promise<{ folder: string; at: number }> {
  const at = await stat(folder).then(
    ({ mtimeMs }) => mtimeMs,
    () => 0,
  )
  return { folder, at }
}
