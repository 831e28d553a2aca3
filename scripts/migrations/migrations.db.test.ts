import pg from 'pg'
import { expect, test } from 'vitest'
import { deployMigrations } from './deploy'
import { missingFromDatabase } from './diff-schema'
import { listMigrations } from './migration-files'
import { waitingMigrations } from './migration-status'
import { withScratchDatabase } from './scratch-database'

const admin = process.env.TEST_DATABASE_URL ?? ''

test('An empty database becomes what the schema says, and stays so', async () => {
  await withScratchDatabase(admin, async (url) => {
    expect(await deployMigrations(url)).toEqual(listMigrations().map(({ name }) => name))
    expect(await deployMigrations(url)).toEqual([])
    expect(await waitingMigrations(url)).toEqual([])
    expect(await missingFromDatabase(url)).toBeNull()
  })
})

test('Two starts at once migrate once', async () => {
  await withScratchDatabase(admin, async (url) => {
    const both = await Promise.all([deployMigrations(url), deployMigrations(url)])
    expect(both.flat()).toEqual(listMigrations().map(({ name }) => name))
  })
})

test.each([
  ['edited afterwards', "update _prisma_migrations set checksum = 'x'", 'was edited'],
  [
    'of newer code',
    "update _prisma_migrations set migration_name = '9' where migration_name = (select max(migration_name) from _prisma_migrations)",
    'newer than this code',
  ],
])('A history with a migration %s is refused', async (_, sql, reason) => {
  await withScratchDatabase(admin, async (url) => {
    await deployMigrations(url)
    const client = new pg.Client({ connectionString: url })
    await client.connect()
    await client.query(sql)
    await client.end()
    await expect(deployMigrations(url)).rejects.toThrow(reason)
  })
})
