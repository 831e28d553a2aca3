import { rmSync } from 'node:fs'
import path from 'node:path'
import type { Environment } from '../files/environment'
import { takeLock } from '../files/lock.mjs'
import { root } from '../files/root'
import { onShutdown } from '../files/shutdown'
import { deployMigrations } from '../migrations/deploy'
import { findPostmaster } from '../postgres/postmaster'
import { startPostgres } from '../postgres/start-postgres'
import { stopPostmaster } from '../postgres/stop-postmaster'

let started: Promise<Environment> | undefined

/**
 * One Postgres for all stages that need one. TEST_DATABASE_URL is its administrator's address,
 * TEST_TEMPLATE a migrated, empty database to clone: nobody connects to that one.
 */
export function testPostgres(): Promise<Environment> {
  started ??= start()
  return started
}

async function start(): Promise<Environment> {
  const dataDir = path.join(root, '.data/test')
  onShutdown(await takeLock(`${dataDir}.lock`, () => console.log('… waiting for other tests')))
  await removeLeftovers(dataDir)
  const postgres = await startPostgres({ dataDir })
  onShutdown(postgres.stop)
  await deployMigrations(postgres.url)
  const admin = new URL(postgres.url)
  const template = admin.pathname.slice(1)
  admin.pathname = '/postgres'
  return { TEST_DATABASE_URL: admin.href, TEST_TEMPLATE: template }
}

/** A run that was killed leaves its Postgres running in the folder. */
async function removeLeftovers(dataDir: string) {
  const left = findPostmaster(path.join(dataDir, 'postgres'))
  if (left) await stopPostmaster(left.pid)
  rmSync(dataDir, { recursive: true, force: true })
}
