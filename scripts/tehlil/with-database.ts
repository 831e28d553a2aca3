import path from 'node:path'
import { readSettings } from '../files/settings'
import { findPostmaster } from '../postgres/postmaster'
import { startPostgres } from '../postgres/start-postgres'

/**
 * Works on the operator's database, on the embedded one of a running Təhlil, or on the embedded
 * one started for as long as it takes. The domain code finds the address in DATABASE_URL.
 */
export async function withDatabase(work: (url: string) => Promise<number>): Promise<number> {
  const { DATABASE_URL, DATA_DIR } = readSettings()
  if (DATABASE_URL) return work(DATABASE_URL)
  const isRunning = findPostmaster(path.join(DATA_DIR, 'postgres')) !== undefined
  const postgres = await startPostgres({ dataDir: DATA_DIR })
  process.env.DATABASE_URL = postgres.url
  try {
    return await work(postgres.url)
  } finally {
    if (!isRunning) await postgres.stop()
  }
}
