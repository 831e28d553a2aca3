import { spawn } from 'node:child_process'
import { closeSync, openSync, readFileSync } from 'node:fs'
import { until } from '../files/until'
import { dataFolderArgument, giveTo } from './data-folder'
import { findPostmaster, type Postmaster, removeForeignPidFile } from './postmaster'
import type { Runner } from './runner'

export type Launch = {
  runner: Runner
  folder: string
  port: number
  /** Further server settings, by Postgres's own names. */
  settings?: Record<string, string> | undefined
}

const SETTINGS = {
  fsync: 'on',
  synchronous_commit: 'on',
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: '200',
  timezone: 'UTC',
  log_timezone: 'UTC',
}
const START_WITHIN = 60_000

/** A killed postmaster's last children hold its memory for a moment: then it is tried again. */
export async function launch(options: Launch): Promise<Postmaster> {
  giveTo(options.runner, options.folder)
  removeForeignPidFile(options.folder)
  const log = `${options.folder}.log`
  const end = Date.now() + START_WITHIN
  while (Date.now() < end) {
    const started = await tryOnce(options, log)
    if (started) return started
    const reason = lastWord(log)
    if (!/shared memory|lock file/.test(reason))
      throw new Error(`Postgres did not start: ${reason}`)
  }
  throw new Error(`Postgres did not start within a minute, see ${log}`)
}

async function tryOnce({ runner, folder, port, settings }: Launch, log: string) {
  const all = Object.entries({ ...SETTINGS, port: String(port), ...settings })
  const [command, args] = runner.command('postgres', [
    '-D',
    dataFolderArgument(runner, folder),
    ...all.flatMap(([name, value]) => ['-c', `${name}=${value}`]),
  ])
  const output = openSync(log, 'w', 0o600)
  // Its own process group: Ctrl-C in the terminal is for us, who stop it last.
  const child = spawn(command, args, {
    cwd: folder,
    detached: true,
    stdio: ['ignore', output, output],
    ...runner.account,
  })
  closeSync(output)
  let hasEnded = false
  child.once('error', () => {
    hasEnded = true
  })
  child.once('exit', () => {
    hasEnded = true
  })
  child.unref()
  await until(() => hasEnded || isReady(folder, child.pid), START_WITHIN)
  return hasEnded ? undefined : findPostmaster(folder)
}

function isReady(folder: string, pid: number | undefined): boolean {
  const found = findPostmaster(folder)
  return found?.isReady === true && found.pid === pid
}

function lastWord(log: string): string {
  const lines = readFileSync(log, 'utf8').trim().split('\n')
  return lines.findLast((line) => /FATAL|PANIC/.test(line)) ?? lines.at(-1) ?? 'it said nothing'
}
