import path from 'node:path'
import { isAlive } from '../files/is-alive'
import { loadSecrets } from '../files/secrets'
import { until } from '../files/until'
import { postgresBinaries } from './binaries'
import { ensureDatabase } from './ensure-database'
import { freePort } from './free-port'
import { initCluster } from './init-cluster'
import { launch } from './launch'
import { findPostmaster, type Postmaster } from './postmaster'
import { postgresRunner, type Runner } from './runner'
import { stopPostmaster } from './stop-postmaster'

export type RunningPostgres = {
  /** Database `tehlil`, as the owner of everything. */
  url: string
  /** Calls back once, when it has gone without being asked to. */
  onExit: (callback: (why: string) => void) => void
  /** Refuses new work, ends what runs, writes everything down. */
  stop: () => Promise<void>
}

export type PostgresOptions = {
  dataDir: string
  /** Kept over restarts so that the address stays true. */
  port?: number
  /** Further server settings, by Postgres's own names. */
  settings?: Record<string, string>
  runner?: Runner
}

/** Starts the embedded Postgres of a data folder, or takes over the one that runs there. */
export async function startPostgres(options: PostgresOptions): Promise<RunningPostgres> {
  const folder = path.join(options.dataDir, 'postgres')
  const { postgresPassword } = loadSecrets(options.dataDir)
  const postmaster = (await orphan(folder)) ?? (await launchIn(folder, postgresPassword, options))
  const url = `postgresql://postgres:${postgresPassword}@127.0.0.1:${postmaster.port}/tehlil`
  await ensureDatabase(url)
  return supervise(postmaster, url)
}

/** A start that was killed leaves Postgres running, perhaps still on its way up. */
async function orphan(folder: string): Promise<Postmaster | undefined> {
  await until(() => findPostmaster(folder)?.isReady !== false, 30_000)
  return findPostmaster(folder)
}

async function launchIn(folder: string, password: string, options: PostgresOptions) {
  const runner = options.runner ?? postgresRunner(postgresBinaries(), folder)
  initCluster(runner, folder, password)
  const port = options.port ?? (await freePort())
  return launch({ runner, folder, port, settings: options.settings })
}

function supervise({ pid }: Postmaster, url: string): RunningPostgres {
  let leaving: ((why: string) => void) | undefined
  // By number, not by its exit event: an orphan that was taken over is nobody's child.
  const watch = setInterval(() => {
    if (isAlive(pid)) return
    clearInterval(watch)
    leaving?.('its process is gone')
  }, 200)
  return {
    url,
    onExit: (callback) => {
      leaving = callback
    },
    stop: async () => {
      clearInterval(watch)
      await stopPostmaster(pid)
    },
  }
}
