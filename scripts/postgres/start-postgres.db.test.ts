import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { isAlive } from '../files/is-alive'
import { type RunningPostgres, startPostgres } from './start-postgres'

let dataDir: string
let postgres: RunningPostgres

beforeAll(async () => {
  dataDir = mkdtempSync(path.join(tmpdir(), 'tehlil-postgres-'))
  postgres = await startPostgres({ dataDir })
})
afterAll(async () => {
  await postgres.stop()
  rmSync(dataDir, { recursive: true })
})

test('What was acknowledged is there after kill -9', async () => {
  await ask('create table kept as select 1 as n')
  const gone = new Promise((resolve) => postgres.onExit(resolve))
  process.kill(pid(), 'SIGKILL')
  await gone
  postgres = await startPostgres({ dataDir, port: port() })
  expect(await ask('select n from kept')).toEqual([{ n: 1 }])
})

test('A Postgres that a killed start left behind is taken over, not doubled', async () => {
  const before = pid()
  const second = await startPostgres({ dataDir })
  expect([second.url, pid()]).toEqual([postgres.url, before])
})

test('A copy of a running data folder never joins the original', async () => {
  const copy = mkdtempSync(path.join(tmpdir(), 'tehlil-postgres-copy-'))
  cpSync(dataDir, copy, { recursive: true })
  const second = await startPostgres({ dataDir: copy })
  expect(second.url).not.toBe(postgres.url)
  await second.stop()
  expect(isAlive(pid())).toBe(true)
  rmSync(copy, { recursive: true })
})

test('A stopped Postgres is gone and starts again with everything in it', async () => {
  const before = pid()
  await postgres.stop()
  expect(isAlive(before)).toBe(false)
  postgres = await startPostgres({ dataDir })
  expect(await ask('select n from kept')).toEqual([{ n: 1 }])
})

test('Only passwords open it', async () => {
  const address = new URL(postgres.url)
  address.password = 'wrong'
  const client = new pg.Client({ connectionString: address.href })
  await expect(client.connect()).rejects.toThrow('password')
})

function pid(): number {
  return Number.parseInt(readFileSync(path.join(dataDir, 'postgres/postmaster.pid'), 'utf8'), 10)
}

function port(): number {
  return Number(new URL(postgres.url).port)
}

async function ask(sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: postgres.url })
  await client.connect()
  const { rows } = await client.query(sql)
  await client.end()
  return rows
}
