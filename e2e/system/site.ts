import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import { startPostgres } from '@/scripts/postgres/start-postgres'

/** The running site that `npm test` hands to the system tests. */
export const site = z.object({ SITE_URL: z.url(), DATA_DIR: z.string() }).parse(process.env)

/** The site's own live Postgres; the domain's commands find it in DATABASE_URL. */
export async function joinDatabase(): Promise<string> {
  const { url } = await startPostgres({ dataDir: site.DATA_DIR })
  process.env.DATABASE_URL = url
  return url
}

const COMMANDS = { app: /next-server|dist\/bin\/next/, front: /front\/main\.ts/ }

export type Part = keyof typeof COMMANDS | 'postgres'

/** Process ids of one part of this site: those that were started on its data folder. */
export function pidsOf(part: Part): number[] {
  if (part === 'postgres') return [postmaster()]
  return processes()
    .filter(({ pid, command }) => COMMANDS[part].test(command) && isOfThisSite(pid))
    .map(({ pid }) => pid)
}

/** What a process was started with: a front of our own learns the app's address and secret from it. */
export function environmentOf(pid: number): Record<string, string> {
  const pairs = readFileSync(`/proc/${pid}/environ`, 'utf8').split('\0')
  return Object.fromEntries(pairs.map((pair) => pair.split(/=(.*)/s, 2)))
}

function isOfThisSite(pid: number): boolean {
  try {
    return environmentOf(pid).DATA_DIR === site.DATA_DIR
  } catch {
    // It has ended since it was listed.
    return false
  }
}

function postmaster(): number {
  const file = path.join(site.DATA_DIR, 'postgres/postmaster.pid')
  return Number(readFileSync(file, 'utf8').split('\n', 1)[0])
}

function processes(): { pid: number; command: string }[] {
  const lines = execFileSync('ps', ['-eo', 'pid=,args='], { encoding: 'utf8' }).split('\n')
  return lines.flatMap((line) => {
    const [, pid, command] = /^\s*(\d+)\s+(.*)$/.exec(line) ?? []
    return pid && command ? [{ pid: Number(pid), command }] : []
  })
}
