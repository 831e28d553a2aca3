import { accessSync, constants, mkdirSync } from 'node:fs'
import path from 'node:path'
import { tryLock } from '../files/lock.mjs'

/** Makes the data folder ours until the returned function is called. */
export async function holdDataDir(dataDir: string): Promise<() => void> {
  try {
    mkdirSync(dataDir, { recursive: true, mode: 0o700 })
    accessSync(dataDir, constants.R_OK | constants.W_OK | constants.X_OK)
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new Error(`The data folder ${dataDir} cannot be used: ${reason}`, { cause })
  }
  const release = await tryLock(path.join(dataDir, 'lock'))
  if (release) return release
  throw new Error(
    `Təhlil runs already on ${dataDir}: stop it, or set DATA_DIR and PORT for a second copy`,
  )
}
