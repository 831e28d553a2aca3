import pg from 'pg'
import { waitingMigrations } from '../migrations/migration-status'
import type { Finding } from './finding'

export async function examineDatabase(url: string): Promise<Finding[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return [
      await version(client),
      await durability(client),
      await migrations(url),
      await readerRole(client),
    ]
  } finally {
    await client.end()
  }
}

async function version(client: pg.Client): Promise<Finding> {
  const found = Number(await ask(client, "current_setting('server_version_num')::int / 10000"))
  return { state: found >= 15 ? 'well' : 'ill', what: `Postgres ${found} (15 at least)` }
}

async function durability(client: pg.Client): Promise<Finding> {
  const isSafe = await ask(
    client,
    "current_setting('fsync') = 'on' and current_setting('synchronous_commit') <> 'off'",
  )
  return isSafe
    ? { state: 'well', what: 'an acknowledged save survives a power cut' }
    : { state: 'ill', what: 'fsync or synchronous_commit is off: acknowledged saves may be lost' }
}

async function migrations(url: string): Promise<Finding> {
  const waiting = await waitingMigrations(url)
  return waiting.length === 0
    ? { state: 'well', what: 'all migrations are applied' }
    : { state: 'ill', what: `${waiting.length} migrations wait: npm run tehlil -- migrate` }
}

async function readerRole(client: pg.Client): Promise<Finding> {
  const isSeparate = await ask(
    client,
    `coalesce((select pg_has_role(current_user, oid, 'MEMBER') from pg_roles
      where rolname = 'tehlil_reader'), false)`,
  )
  return isSeparate
    ? { state: 'well', what: 'reader pages run as tehlil_reader, which sees only what is public' }
    : { state: 'note', what: 'reader pages share the main role: this database user may make none' }
}

async function ask(client: pg.Client, expression: string): Promise<unknown> {
  const { rows } = await client.query(`select ${expression} as answer`)
  return rows[0]?.answer
}
