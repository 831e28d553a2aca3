import { readFileSync, readlinkSync, realpathSync, rmSync } from 'node:fs'
import path from 'node:path'
import { isAlive } from '../files/is-alive'

export type Postmaster = { pid: number; port: number; isReady: boolean }

/** The live postmaster of this data folder, whoever started it. */
export function findPostmaster(folder: string): Postmaster | undefined {
  const file = read(folder)
  return file && isOurs(file, folder) ? file : undefined
}

/**
 * A killed postmaster leaves its pid file. Postgres clears it away by itself unless the number
 * now belongs to another program (after a reboot, in a container): only then do we remove it.
 */
export function removeForeignPidFile(folder: string) {
  const file = read(folder)
  if (file && isAlive(file.pid) && !isOurs(file, folder)) {
    rmSync(path.join(folder, 'postmaster.pid'), { force: true })
  }
}

type PidFile = Postmaster & { folder: string }

function isOurs(file: PidFile, folder: string): boolean {
  if (!isAlive(file.pid)) return false
  try {
    return readlinkSync(`/proc/${file.pid}/cwd`) === realpathSync(folder)
  } catch {
    // No /proc on this system: believe the file.
    return process.platform !== 'linux' && file.folder === folder
  }
}

function read(folder: string): PidFile | undefined {
  let text: string
  try {
    text = readFileSync(path.join(folder, 'postmaster.pid'), 'utf8')
  } catch {
    return undefined
  }
  const [pid, home = '', , port, , , , status = ''] = text.split('\n')
  if (!(Number(pid) > 0)) return undefined
  return { pid: Number(pid), port: Number(port), folder: home, isReady: status.trim() === 'ready' }
}
