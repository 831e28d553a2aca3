import { cpSync } from 'node:fs'
import path from 'node:path'
import type { Build } from '../build/build'
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
import type { Mode } from './mode'
import { step } from './step'
import { warmHomePages } from './warm-home-pages'
import { sayWelcome } from './welcome'

/** Starts everything and keeps it alive; says in one line why it cannot. */
export async function runSite(mode: Mode, prepare: () => Promise<Build>) {
  shutDownOnSignals(0)
  try {
    await start(mode, prepare)
  } catch (error) {
    console.error(`Təhlil cannot start. ${error instanceof Error ? error.message : error}`)
    await shutDown(1)
  }
}

async function start(mode: Mode, prepare: () => Promise<Build>) {
  const settings = readSettings()
  onShutdown(await holdDataDir(settings.DATA_DIR))
  await assertPortFree(settings.PORT, settings.HOST)
  const [build, databaseUrl] = await Promise.all([
    step('building the site', prepare),
    step('starting the database', () => openDatabase(settings.DATA_DIR, settings.DATABASE_URL)),
  ])
  await step('migrating the database', () => deployMigrations(databaseUrl))
  copyAssets(build.folder, settings.DATA_DIR)
  const { env, appPort } = await childEnv({ mode, settings, databaseUrl, build })
  const [setupToken] = await Promise.all([
    step('looking for content and users', () => fillDatabase(databaseUrl, env)),
    step('starting the app', () => keepAlive('App', () => startApp({ mode, port: appPort, env }))),
    step('starting the front', () => keepFronts(mode, env)),
  ])
  const { HOST: host, PORT: port, SITE_URL: siteUrl } = settings
  if (mode === 'start') {
    await step('rendering the home pages', () => warmHomePages({ host, port, siteUrl }))
  }
  sayWelcome(siteUrl, setupToken)
}

/** Pages rendered by earlier builds keep their looks: names carry a hash, nothing is removed. */
function copyAssets(buildFolder: string, dataDir: string) {
  cpSync(path.join(buildFolder, 'assets'), path.join(dataDir, 'static'), { recursive: true })
}
