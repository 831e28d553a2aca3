import { spawnSync } from 'node:child_process'
import {
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { dataFolderArgument, giveTo } from './data-folder'
import type { Runner } from './runner'

/** Made under another name and renamed when whole: a killed start leaves all or nothing. */
export function initCluster(runner: Runner, folder: string, password: string) {
  if (existsSync(folder)) return
  const fresh = `${folder}.new`
  rmSync(fresh, { recursive: true, force: true })
  mkdirSync(fresh, { recursive: true, mode: 0o700 })
  giveTo(runner, fresh)
  withSecretFile(runner, password, (secret) => initdb(runner, fresh, secret))
  renameSync(fresh, folder)
}

function withSecretFile(runner: Runner, password: string, use: (file: string) => void) {
  const home = mkdtempSync(path.join(tmpdir(), 'tehlil-'))
  const file = path.join(home, 'password')
  writeFileSync(file, password, { mode: 0o600 })
  const { account } = runner
  if (account) for (const each of [home, file]) chownSync(each, account.uid, account.gid)
  try {
    use(file)
  } finally {
    rmSync(home, { recursive: true })
  }
}

function initdb(runner: Runner, folder: string, secret: string) {
  const [command, args] = runner.command('initdb', [
    `--pgdata=${dataFolderArgument(runner, folder)}`,
    '--username=postgres',
    `--pwfile=${secret}`,
    '--auth=scram-sha-256',
    '--locale=C.UTF-8',
    '--encoding=UTF8',
  ])
  const done = spawnSync(command, args, { cwd: folder, encoding: 'utf8', ...runner.account })
  if (done.status !== 0) {
    throw new Error(`Postgres could not make its data folder ${folder}: ${done.stderr.trim()}`, {
      cause: done.error,
    })
  }
}
