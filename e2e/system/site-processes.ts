import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import path from 'node:path'

const COMMANDS = { app: /next-server|dist\/bin\/next/, front: /front\/main\.ts/ }

export type Part = keyof typeof COMMANDS | 'postgres'

/** Process ids of one part of a running site: those that were started on its data folder. */
export function pidsOf(part: Part, dataDir: string): number[] {
  if (part === 'postgres') return [postmaster(dataDir)]
  return processes()
    .filter(({ pid, command }) => COMMANDS[part].test(command) && wasStartedOn(dataDir, pid))
    .map(({ pid }) => pid)
}

/** What a process was started with: a front of our own learns the app's address and secret from it. */
export function environmentOf(pid: number): Record<string, string> {
  const pairs = readFileSync(`/proc/${pid}/environ`, 'utf8').split('\0')
  return Object.fromEntries(pairs.map((pair) => pair.split(/=(.*)/s, 2)))
}

function wasStartedOn(dataDir: string, pid: number): boolean {
  try {
    return environmentOf(pid).DATA_DIR === dataDir
  } catch {
    // It has ended since it was listed.
    return false
  }
}

function postmaster(dataDir: string): number {
  const file = path.join(dataDir, 'postgres/postmaster.pid')
  return Number(readFileSync(file, 'utf8').split('\n', 1)[0])
}

function processes(): { pid: number; command: string }[] {
  const lines = execFileSync('ps', ['-eo', 'pid=,args='], { encoding: 'utf8' }).split('\n')
  return lines.flatMap((line) => {
    const [, pid, command] = /^\s*(\d+)\s+(.*)$/.exec(line) ?? []
    return pid && command ? [{ pid: Number(pid), command }] : []
  })
}
