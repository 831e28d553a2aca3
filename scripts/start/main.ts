import { cpSync } from 'node:fs'
import path from 'node:path'
import { build } from '../build/build'
import { readSettings } from '../files/settings'
import { onShutdown, shutDown, shutDownOnSignals } from '../files/shutdown'
import { deployMigrations } from '../migrations/deploy'
import { startApp } from './app'
import { assertPortFree } from './assert-port-free'
import { childEnv } from './child-env'
import { holdDataDir } from './data-dir'
import { openDatabase } from './database'
import { fillDatabase } from './fill-database'
import { keepFronts } from './fronts'
import { keepAlive } from './keep-alive'
import { step } from './step'
import { sayWelcome } from './welcome'

shutDownOnSignals(0)
start().catch((error: unknown) => {
  console.error(`Təhlil cannot start. ${error instanceof Error ? error.message : error}`)
  return shutDown(1)
})

async function start() {
  const settings = readSettings()
  onShutdown(await holdDataDir(settings.DATA_DIR))
  await assertPortFree(settings.PORT, settings.HOST)
  const [made, databaseUrl] = await Promise.all([
    step('building the site', () => build(onShutdown)),
    step('starting the database', () => openDatabase(settings.DATA_DIR, settings.DATABASE_URL)),
  ])
  await step('migrating the database', () => deployMigrations(databaseUrl))
  const { env, appPort } = await childEnv(settings, databaseUrl, made)
  copyAssets(made.folder, settings.DATA_DIR)
  const startNext = () => startApp({ mode: 'start', port: appPort, env })
  const [setupToken] = await Promise.all([
    step('looking for content and users', () => fillDatabase(databaseUrl, env)),
    step('starting the app', () => keepAlive('App', startNext)),
    step('starting the front', () => keepFronts(env)),
  ])
  sayWelcome(settings.SITE_URL, setupToken)
}

/** Pages rendered by earlier builds keep their looks: names carry a hash, nothing is removed. */
function copyAssets(buildFolder: string, dataDir: string) {
  cpSync(path.join(buildFolder, 'assets'), path.join(dataDir, 'static'), { recursive: true })
}
