import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll } from 'vitest'
import { disconnect } from './client'

/**
 * Set-up of the `db` tests: every test file meets a real database of its own, cloned from the
 * migrated template that `npm test` prepares, and drops it afterwards.
 */
const admin = required('TEST_DATABASE_URL')
const template = required('TEST_TEMPLATE')
const name = `test_${randomUUID().replaceAll('-', '')}`

process.env.DATABASE_URL = Object.assign(new URL(admin), { pathname: `/${name}` }).href
const dataDir = mkdtempSync(path.join(tmpdir(), 'tehlil-test-'))
process.env.DATA_DIR = dataDir
process.env.SITE_URL = 'https://tehlil.example'
process.env.AUTH_SECRET = 'a secret that only tests know, long enough'
process.env.TEHLIL_FRONT_SECRET = 'the front of the tests'

beforeAll(() => asAdmin(`CREATE DATABASE "${name}" TEMPLATE "${template}"`))

afterAll(async () => {
  await disconnect()
  await asAdmin(`DROP DATABASE "${name}" WITH (FORCE)`)
  rmSync(dataDir, { recursive: true, force: true })
})

async function asAdmin(sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: admin })
  await client.connect()
  try {
    await client.query(sql)
  } finally {
    await client.end()
  }
}

function required(variable: string): string {
  const value = process.env[variable]
  if (!value) throw new Error(`${variable} is not set: run these tests with npm test`)
  return value
}
