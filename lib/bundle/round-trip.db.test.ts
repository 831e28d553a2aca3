import fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import { db } from '@/lib/db/client'
import { makeDatabase } from '@/lib/testing/second-database'
import { exportBundle } from './export-bundle'
import { importBundle } from './import-bundle'
import { printJson } from './print-json'
import { emptyNewsroom } from './testing/empty-newsroom'
import { bytesOf, temporaryFolder } from './testing/folders'
import { makeNewsroom } from './testing/make-newsroom'
import { writeFolder } from './write-folder'

const second = await makeDatabase()

afterAll(second.drop, 60_000)

test('whatever a newsroom has published leaves an empty newsroom with the same bytes', async () => {
  const [made, first, next] = [temporaryFolder(), temporaryFolder(), temporaryFolder()]
  await fc.assert(
    fc.asyncProperty(fc.gen(), async (draw) => {
      const newsroom = makeNewsroom(draw)
      writeFolder(made, newsroom)
      await emptyNewsroom(db())
      await emptyNewsroom(second.client)

      expect(await importBundle(made)).toMatchObject({ ok: true })
      expect(await exportBundle(first)).toMatchObject({ ok: true })
      expect(await importBundle(first, second.client)).toMatchObject({ ok: true })
      expect(await exportBundle(next, second.client)).toMatchObject({ ok: true })
      expect(bytesOf(next)).toEqual(bytesOf(first))

      const editions = newsroom.editions.map(({ path, content }) => [path, printJson(content)])
      expect(bytesOf(first)).toMatchObject(Object.fromEntries(editions))
      expect(await importBundle(first)).toMatchObject({ ok: true, value: { added: 0 } })
    }),
    { numRuns: 6, endOnFailure: true },
  )
}, 120_000)
