import path from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { db } from '@/lib/db/client'
import { makeDatabase } from '@/lib/testing/second-database'
import { exportBundle } from './export-bundle'
import { importBundle } from './import-bundle'
import { bytesOf, temporaryFolder } from './testing/folders'

const STARTER = path.resolve(import.meta.dirname, '../../prisma/starter/content')
const second = await makeDatabase()

afterAll(second.drop, 60_000)

describe('the starter content', { timeout: 120_000 }, () => {
  test('is exported as the same bytes that were imported', async () => {
    const folder = temporaryFolder()
    expect(await importBundle(STARTER)).toMatchObject({ ok: true, value: { present: 0 } })
    expect(await exportBundle(folder)).toMatchObject({ ok: true })
    expect(bytesOf(folder)).toEqual(bytesOf(STARTER))
  })

  test('travels on to another newsroom and out of it again without changing a byte', async () => {
    const [first, next] = [temporaryFolder(), temporaryFolder()]
    await exportBundle(first)
    expect(await importBundle(first, second.client)).toMatchObject({ ok: true })
    await exportBundle(next, second.client)
    expect(bytesOf(next)).toEqual(bytesOf(first))
  })

  test('is not touched by a second import', async () => {
    const changes = await db().cacheChange.count()
    expect(await importBundle(STARTER)).toMatchObject({ ok: true, value: { added: 0 } })
    expect(await db().cacheChange.count()).toBe(changes)
  })
})
