import path from 'node:path'
import { build } from '@/scripts/build/build'
import { readSettings } from '@/scripts/files/settings'
import { onShutdown } from '@/scripts/files/shutdown'
import { deployMigrations } from '@/scripts/migrations/deploy'
import { startPostgres } from '@/scripts/postgres/start-postgres'
import { startApp } from '@/scripts/start/app'
import { childEnv } from '@/scripts/start/child-env'
import { fillLists } from './lists-fill'
import { type ListAddress, listAddresses } from './lists-pages'

export type ListsSite = {
  editions: number
  origin: string
  headers: Record<string, string>
  addresses: ListAddress[]
}

/** The app alone, before a database of so many synthetic editions. */
export async function openListsSite(dataDir: string, editions: number): Promise<ListsSite> {
  const made = await build()
  const folder = path.join(dataDir, String(editions))
  const postgres = await startPostgres({ dataDir: folder })
  onShutdown(postgres.stop)
  await deployMigrations(postgres.url)
  const started = performance.now()
  await fillLists(postgres.url, editions)
  const seconds = Math.round((performance.now() - started) / 1000)
  console.log(`${editions} editions written in ${seconds} s`)
  const settings = { ...readSettings(), DATA_DIR: folder }
  const { env, appPort } = await childEnv({
    mode: 'start',
    settings,
    databaseUrl: postgres.url,
    build: made,
  })
  const app = await startApp({ mode: 'start', port: appPort, env })
  onShutdown(app.stop)
  return {
    editions,
    origin: `http://127.0.0.1:${appPort}`,
    headers: { 'user-agent': 'tehlil-front', 'x-tehlil-front': env.TEHLIL_FRONT_SECRET },
    addresses: await listAddresses(postgres.url),
  }
}
