import { randomBytes } from 'node:crypto'
import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import type { AnswerParts } from './answer-request'
import { createAskApp } from './ask-app'
import { createReadCaller } from './caller'
import { DEFAULT_LIMITS, type FrontOptions } from './front-options'
import { Lane } from './lane'
import { createLog } from './log'
import { openCache } from './open-cache'
import { createPassToApp } from './pass-to-app'
import { devRoutes, routes } from './routes'
import { createServer } from './server'
import { createStaticFiles } from './static-files'
import { readStatusPages } from './status-pages'

export type Front = {
  port: number
  id: string
  /** Answers what has been asked, then lets go of everything. */
  stop: () => Promise<void>
}

export async function startFront(options: FrontOptions): Promise<Front> {
  const id = `front-${process.pid}-${randomBytes(4).toString('hex')}`
  const log = createLog(options.logLevel ?? 'info', id)
  const limits = { ...DEFAULT_LIMITS, ...options.limits }
  const isHttps = options.siteUrl.startsWith('https:')
  const isDev = options.dev ?? false
  await mkdir(options.dataDir, { recursive: true })

  const ask = createAskApp({ ...options, renderMs: limits.renderMs, isDev })
  const opened = await openCache({ options, id, log, limits, ask })
  const passing = { ...options, isHttps, isDev }
  const lane = (width: number) => new Lane(width, width * limits.waiting)
  const parts: Omit<AnswerParts, 'isAccepted'> = {
    ...opened,
    routes: isDev ? devRoutes : routes,
    lanes: {
      readers: lane(limits.readers),
      crawlers: lane(limits.crawlers),
      pictures: lane(limits.pictures),
      desk: lane(limits.desk),
      uploads: lane(limits.uploads),
    },
    statusPages: await readStatusPages(path.join(options.buildDir, 'status-pages'), isHttps),
    assets: createStaticFiles(path.join(options.dataDir, 'static'), isHttps),
    build: createStaticFiles(path.join(options.buildDir, 'static'), isHttps),
    passToApp: createPassToApp({ ...passing, bodyBytes: limits.bodyBytes }),
    passUpload: createPassToApp({ ...passing, bodyBytes: limits.uploadBytes }),
    readCaller: createReadCaller(options.trustedProxies ?? '', options.siteUrl),
    appOrigin: options.appOrigin,
    secret: options.secret,
    isHttps,
    log,
  }
  const server = await createServer({ ...options, limits, parts, isDev })
  log('info', 'front started', { port: server.port })
  return {
    id,
    port: server.port,
    stop: async () => {
      await server.drain()
      await opened.close()
      log('info', 'front stopped')
    },
  }
}
