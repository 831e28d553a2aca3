import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'

const HOME = '/var/lib/tehlil'

/**
 * The programs copied to where every user can read them: a checkout may lie under a folder
 * that only root can enter. Root owns the copy, so nobody else can put theirs in its place.
 */
export function publicCopy(native: string): string {
  const manifest = readFileSync(path.join(native, '../package.json'), 'utf8')
  const { version } = z.object({ version: z.string() }).parse(JSON.parse(manifest))
  const copy = path.join(HOME, `postgres-${version}`)
  if (existsSync(copy)) return copy
  const fresh = `${copy}.${process.pid}`
  mkdirSync(HOME, { recursive: true, mode: 0o755 })
  cpSync(native, fresh, { recursive: true, verbatimSymlinks: true })
  try {
    renameSync(fresh, copy)
  } catch (error) {
    // Another start was quicker.
    rmSync(fresh, { recursive: true, force: true })
    if (!existsSync(copy)) throw error
  }
  return copy
}
