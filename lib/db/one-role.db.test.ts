import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeActor, makePublished } from '@/lib/testing/make'
import { deployMigrations } from '@/scripts/migrations/deploy'
import { disconnect, hasReaderRole, readerDb } from './client'

/** A managed database: its user owns the database and may make no roles. */
const owner = `owner_${randomUUID().slice(0, 8)}`
const adminUrl = process.env.TEST_DATABASE_URL ?? ''

beforeAll(async () => {
  await asAdmin(`CREATE ROLE ${owner} LOGIN PASSWORD 'known' NOCREATEROLE`)
  await asAdmin(`CREATE DATABASE ${owner} OWNER ${owner}`)
  const url = new URL(adminUrl)
  Object.assign(url, { username: owner, password: 'known', pathname: `/${owner}` })
  await deployMigrations(url.href)
  process.env.DATABASE_URL = url.href
})

afterAll(async () => {
  await disconnect()
  await asAdmin(`DROP DATABASE ${owner} WITH (FORCE)`)
  await asAdmin(`DROP ROLE ${owner}`)
})

test('where the database user may make no roles, one role serves readers and desk', async () => {
  expect(await hasReaderRole()).toBe(false)
  const { editionId } = await makePublished(await makeActor())
  const reader = await readerDb()
  expect(await reader.readerEdition.count({ where: { editionId } })).toBe(1)
})

async function asAdmin(sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: adminUrl })
  await client.connect()
  await client.query(sql)
  await client.end()
}
