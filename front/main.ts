import path from 'node:path'
import { env } from '@/lib/env'
import { startFront } from './start-front'

/**
 * One front worker. Several may share the port through node:cluster; alone it listens by itself.
 * Ends when told to, or when the supervisor that started it is gone.
 */
async function main(): Promise<void> {
  const settings = env()
  const buildId = required('TEHLIL_BUILD_ID', settings.TEHLIL_BUILD_ID)
  const front = await startFront({
    port: settings.PORT,
    host: settings.HOST,
    siteUrl: settings.SITE_URL,
    appOrigin: `http://127.0.0.1:${required('TEHLIL_APP_PORT', settings.TEHLIL_APP_PORT)}`,
    databaseUrl: required('DATABASE_URL', settings.DATABASE_URL),
    dataDir: settings.DATA_DIR,
    buildId,
    buildDir: path.resolve('.next/builds', buildId),
    secret: required('TEHLIL_FRONT_SECRET', settings.TEHLIL_FRONT_SECRET),
    trustedProxies: settings.TRUSTED_PROXIES,
    cdnPurgeUrl: settings.CDN_PURGE_URL,
    logLevel: settings.LOG_LEVEL,
    dev: process.argv.includes('--dev'),
  })
  const stop = async () => {
    await front.stop()
    process.exit(0)
  }
  let isStopping = false
  const stopOnce = () => {
    if (isStopping) return
    isStopping = true
    void stop()
  }
  process.on('SIGTERM', stopOnce)
  process.on('SIGINT', stopOnce)
  process.on('disconnect', stopOnce)
}

function required<T>(name: string, value: T | undefined): T {
  if (value === undefined) throw new Error(`Setting ${name} is missing`)
  return value
}

await main()
