import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { articleHref } from '@/lib/articles/article-href'
import { disconnect } from '@/lib/db/client'
import { makeActor, makePublished } from '@/lib/testing/make'
import { until } from '@/scripts/files/until'
import { startReaders } from './readers'
import { joinDatabase, site } from './site'
import { type Part, pidsOf } from './site-processes'

const READERS_PER_SECOND = 50
const BACK_WITHIN_MS = 10_000

beforeAll(async () => {
  await joinDatabase()
})
afterAll(() => disconnect())

describe('while warm pages are read', () => {
  test.each(['app', 'front', 'postgres'] as const)(
    'killing the %s fails no reader, and it comes back',
    async (part) => {
      const { content } = await makePublished(await makeActor(), { slug: `kill-${randomUUID()}` })
      const warm = ['/en', '/en/feed.xml', articleHref('en', content.slug)].map(
        (at) => site.SITE_URL + at,
      )
      for (const url of warm) expect((await fetch(url)).status).toBe(200)

      const readers = startReaders(warm, READERS_PER_SECOND)
      const [victim] = pidsOf(part, site.DATA_DIR)
      if (!victim) throw new Error(`No ${part} is running`)
      await pause(500)
      process.kill(victim, 'SIGKILL')
      expect(await until(() => isBack(part, victim), BACK_WITHIN_MS)).toBe(true)
      // What comes back at once would leave hardly anybody to ask.
      await until(() => readers.asked() > READERS_PER_SECOND, BACK_WITHIN_MS)
      const readings = await readers.stop()

      expect(readings.length).toBeGreaterThan(READERS_PER_SECOND)
      expect(new Set(readings.map((reading) => reading.status))).toEqual(new Set([200]))
      await disconnect()
    },
  )
})

/** Another process in its place, and the site ready for editors too. */
async function isBack(part: Part, victim: number): Promise<boolean> {
  if (pidsOf(part, site.DATA_DIR).includes(victim) || pidsOf(part, site.DATA_DIR).length === 0)
    return false
  const response = await fetch(`${site.SITE_URL}/readyz`).catch(() => null)
  return response?.status === 200
}
