import type { Env } from '@/lib/env'
import type { Build } from '../build/build'
import { loadSecrets } from '../files/secrets'
import { freePort } from '../postgres/free-port'
import type { Mode } from './mode'

type Given = { mode: Mode; settings: Env; databaseUrl: string; build: Build }

/** What app and front are handed, on top of the environment we were started with. */
export async function childEnv({ mode, settings, databaseUrl, build }: Given) {
  const secrets = loadSecrets(settings.DATA_DIR)
  const appPort = await freePort()
  return {
    appPort,
    env: {
      NODE_ENV: mode === 'dev' ? 'development' : 'production',
      NEXT_TELEMETRY_DISABLED: '1',
      NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: secrets.actionsKey,
      AUTH_SECRET: settings.AUTH_SECRET ?? secrets.authSecret,
      DATABASE_URL: databaseUrl,
      DATA_DIR: settings.DATA_DIR,
      HOST: settings.HOST,
      PORT: String(settings.PORT),
      SITE_URL: settings.SITE_URL,
      TEHLIL_APP_PORT: String(appPort),
      TEHLIL_BUILD_ID: build.id,
      TEHLIL_DIST_DIR: build.folder,
      TEHLIL_FRONT_SECRET: secrets.frontSecret,
    },
  }
}
