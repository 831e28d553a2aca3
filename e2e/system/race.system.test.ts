import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Front, startFront } from '@/front/start-front'
import { articleHref } from '@/lib/articles/article-href'
import { publishEdition } from '@/lib/articles/publish-edition'
import { saveEdition } from '@/lib/articles/save-edition'
import { db, disconnect } from '@/lib/db/client'
import { bodyOf, makeActor, makePublished, taken } from '@/lib/testing/make'
import { freePort } from '@/scripts/postgres/free-port'
import { startDelayingApp } from './delaying-app'
import { type Reading, startReaders } from './readers'
import { joinDatabase, site } from './site'
import { environmentOf, pidsOf } from './site-processes'

const PUBLICATIONS = 500
const READERS_PER_SECOND = 50
/** So many publications take minutes, and three times as many on a busy machine. */
const PATIENCE_MS = 900_000
/** The promise: so long after a publication was acknowledged, no reader sees the text before it. */
const PROMISED_MS = 2_000

let slowApp: Awaited<ReturnType<typeof startDelayingApp>>
let secondFront: Front
const ownDir = mkdtempSync(path.join(tmpdir(), 'tehlil-race-'))

beforeAll(async () => {
  const databaseUrl = await joinDatabase()
  const env = environmentOf(pidsOf('front', site.DATA_DIR)[0] ?? 0)
  slowApp = await startDelayingApp(`http://127.0.0.1:${env.TEHLIL_APP_PORT}`)
  const port = await freePort()
  secondFront = await startFront({
    port,
    host: '127.0.0.1',
    siteUrl: `http://localhost:${port}`,
    appOrigin: slowApp.origin,
    databaseUrl,
    dataDir: ownDir,
    buildId: env.TEHLIL_BUILD_ID ?? '',
    buildDir: env.TEHLIL_DIST_DIR ?? '',
    secret: env.TEHLIL_FRONT_SECRET ?? '',
    logLevel: 'error',
  })
})

afterAll(async () => {
  await secondFront.stop()
  slowApp.stop()
  await disconnect()
  rmSync(ownDir, { recursive: true, force: true })
})

test('two seconds after a publication no reader of either front sees the text before it', {
  timeout: PATIENCE_MS,
}, async () => {
  const editor = await makeActor()
  const slug = `race-${randomUUID().slice(0, 8)}`
  const body = (n: number) => bodyOf(`This is text number ${n}.`)
  const { editionId, content } = await makePublished(editor, { slug, body: body(0) })
  const page = articleHref('en', slug)
  const fronts = [`${site.SITE_URL}${page}`, `http://localhost:${secondFront.port}${page}`]
  const readers = startReaders(fronts, READERS_PER_SECOND)
  const acknowledgedAt = [performance.now()]

  for (let n = 1; n <= PUBLICATIONS; n += 1) {
    if (n % 20 === 0) await cutListeners()
    if (n % 25 === 0) slowApp.delayNext(3_000)
    const next = { ...content, body: body(n) }
    const saved = await saveEdition(editor, {
      opId: randomUUID(),
      editionId,
      baseVersion: n,
      content: next,
    })
    const { revisionId } = taken(saved)
    taken(await publishEdition(editor, { opId: randomUUID(), editionId, revisionId, releases: [] }))
    acknowledgedAt.push(performance.now())
    await pause(100)
  }
  // Readers who ask after the last promise has fallen due are part of the proof.
  await pause(PROMISED_MS + 500)
  const readings = await readers.stop()

  expect(new Set(readings.map((reading) => reading.status))).toEqual(new Set([200]))
  expect(readings.filter((reading) => isOld(reading, acknowledgedAt))).toEqual([])
  for (const front of fronts) {
    const texts = readings.filter(({ url }) => url === front).map(numberIn)
    expect(new Set(texts).size).toBeGreaterThan(PUBLICATIONS / 10)
    expect(texts.at(-1)).toBe(PUBLICATIONS)
  }
  expect(slowApp.heldPages()).toBeGreaterThan(0)
})

function isOld(reading: Reading, acknowledgedAt: readonly number[]): boolean {
  const due = acknowledgedAt.findLastIndex((at) => at + PROMISED_MS <= reading.askedAt)
  return numberIn(reading) < due
}

function numberIn({ text }: Reading): number {
  return Number(/This is text number (\d+)\./.exec(text)?.[1] ?? Number.NaN)
}

/** Every front's listening connection, as a database restart or a firewall would cut it. */
async function cutListeners(): Promise<void> {
  await db().$executeRaw`
    SELECT pg_terminate_backend(pid) FROM pg_stat_activity
    WHERE query ILIKE 'listen %' AND pid <> pg_backend_pid()`
}
