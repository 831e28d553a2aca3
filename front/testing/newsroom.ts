import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { FrontOptions } from '@/front/front-options'
import { type Front, startFront } from '@/front/start-front'
import { FakeApp } from './fake-app'
import { createTestDatabase, type TestDatabase } from './test-database'
import { type Visit, type VisitOptions, visit } from './visit'

export type Newsroom = {
  app: FakeApp
  database: TestDatabase
  dataDir: string
  front: (options?: Partial<FrontOptions>) => Promise<TestFront>
  close: () => Promise<void>
}

export type TestFront = Front & {
  visit: (path: string, options?: VisitOptions) => Promise<Visit>
}

/** A real app, a real database and a data folder; fronts are started as a test needs them. */
export async function openNewsroom(): Promise<Newsroom> {
  const database = await createTestDatabase()
  const app = await new FakeApp().start()
  app.stamp = database.newest
  const dataDir = await mkdtemp(path.join(tmpdir(), 'tehlil-front-'))
  const fronts: Front[] = []
  return {
    app,
    database,
    dataDir,
    front: async (options) => {
      const front = await startFront({
        port: 0,
        host: '127.0.0.1',
        siteUrl: 'http://localhost',
        appOrigin: app.origin,
        databaseUrl: database.url,
        dataDir,
        buildId: 'build-1',
        buildDir: path.join(dataDir, 'build'),
        secret: 'front-secret',
        logLevel: 'error',
        ...options,
      })
      fronts.push(front)
      return { ...front, visit: (address, how) => visit(front.port, address, how) }
    },
    close: async () => {
      await Promise.all(fronts.map((front) => front.stop()))
      await app.stop()
      await database.drop()
      await rm(dataDir, { recursive: true, force: true })
    },
  }
}
