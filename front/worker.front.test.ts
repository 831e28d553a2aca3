import cluster, { type Worker } from 'node:cluster'
import { once } from 'node:events'
import http from 'node:http'
import net, { type AddressInfo } from 'node:net'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type Newsroom, openNewsroom } from './testing/newsroom'
import { until } from './testing/until'
import { visit } from './testing/visit'

let newsroom: Newsroom
let port: number

beforeEach(async () => {
  newsroom = await openNewsroom()
  newsroom.app.pages.set('/az', { text: 'home', tags: [] })
  port = await freePort()
})
afterEach(() => newsroom.close())

test('Two workers share the port, and each can be replaced without a reader noticing', async () => {
  const workers = [await forkWorker(), await forkWorker()]
  const agent = new http.Agent({ keepAlive: true, maxSockets: 2 })
  const statuses: number[] = []
  let isReading = true
  const readers = Array.from({ length: 2 }, async () => {
    while (isReading) statuses.push((await visit(port, '/az', { agent })).status)
  })
  for (const worker of [...workers]) {
    const replacement = await forkWorker()
    worker.process.kill('SIGTERM')
    const [code] = await once(worker, 'exit')
    expect(code).toBe(0)
    workers.push(replacement)
  }
  isReading = false
  await Promise.all(readers)
  expect(statuses.length).toBeGreaterThan(100)
  expect(new Set(statuses)).toEqual(new Set([200]))
  await Promise.all(workers.filter((worker) => !worker.isDead()).map(end))
})

test('A worker ends by itself when its supervisor is gone', async () => {
  const worker = await forkWorker()
  worker.process.disconnect()
  const [code] = await once(worker, 'exit')
  expect(code).toBe(0)
})

async function forkWorker(): Promise<Worker> {
  cluster.schedulingPolicy = cluster.SCHED_NONE
  cluster.setupPrimary({
    exec: 'front/main.ts',
    execArgv: ['--conditions=react-server', '--import', 'tsx'],
  })
  const { app, database, dataDir } = newsroom
  const worker = cluster.fork({
    PORT: String(port),
    SITE_URL: `http://localhost:${port}`,
    DATABASE_URL: database.url,
    DATA_DIR: dataDir,
    TEHLIL_APP_PORT: String(app.port),
    TEHLIL_FRONT_SECRET: 'front-secret',
    TEHLIL_BUILD_ID: 'build-1',
    LOG_LEVEL: 'error',
  })
  await once(worker, 'listening')
  await until(async () => (await visit(port, '/healthz')).status === 200)
  return worker
}

async function end(worker: Worker): Promise<void> {
  worker.process.kill('SIGTERM')
  await once(worker, 'exit')
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = net.createServer().listen(0, '127.0.0.1', () => {
      const { port: free } = server.address() as AddressInfo
      server.close(() => resolve(free))
    })
  })
}
