import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { listMigrations, type Migration } from './migration-files'

/** Two starts at once wait here for each other. */
const LOCK = 7_231_000

/** As Prisma makes it, so that an ordinary `prisma migrate deploy` can go on from here. */
const TABLE = `create table if not exists _prisma_migrations (
  id varchar(36) primary key not null,
  checksum varchar(64) not null,
  finished_at timestamptz,
  migration_name varchar(255) not null,
  logs text,
  rolled_back_at timestamptz,
  started_at timestamptz not null default now(),
  applied_steps_count integer not null default 0
)`

/** Applies what is missing, each migration whole or not at all; returns the applied names. */
export async function deployMigrations(url: string): Promise<string[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query('select pg_advisory_lock($1)', [LOCK])
    await client.query(TABLE)
    const missing = await missingMigrations(client)
    for (const migration of missing) await apply(client, migration)
    return missing.map(({ name }) => name)
  } finally {
    await client.end()
  }
}

/** Refuses a history that other code wrote: an edited or an unknown migration. */
export async function missingMigrations(client: pg.Client): Promise<Migration[]> {
  const applied = await appliedMigrations(client)
  const known = listMigrations()
  const names = new Set(known.map(({ name }) => name))
  const unknown = [...applied.keys()].find((name) => !names.has(name))
  if (unknown) throw new Error(`The database is newer than this code: it knows ${unknown}`)
  const edited = known.find(({ name, checksum }) => (applied.get(name) ?? checksum) !== checksum)
  if (edited) throw new Error(`Migration ${edited.name} was edited after it had been applied`)
  return known.filter(({ name }) => !applied.has(name))
}

async function appliedMigrations(client: pg.Client): Promise<Map<string, string>> {
  const { rows: found } = await client.query("select to_regclass('_prisma_migrations') as name")
  if (found[0]?.name === null) return new Map()
  const { rows } = await client.query<{ migration_name: string; checksum: string }>(
    `select migration_name, checksum from _prisma_migrations
     where finished_at is not null and rolled_back_at is null`,
  )
  return new Map(rows.map((row) => [row.migration_name, row.checksum]))
}

async function apply(client: pg.Client, { name, sql, checksum }: Migration) {
  await client.query('begin')
  try {
    await client.query(sql)
    await client.query(
      `insert into _prisma_migrations (id, checksum, migration_name, finished_at, applied_steps_count)
       values ($1, $2, $3, clock_timestamp(), 1)`,
      [randomUUID(), checksum, name],
    )
    await client.query('commit')
  } catch (cause) {
    await client.query('rollback')
    throw new Error(`Migration ${name} failed: ${cause instanceof Error ? cause.message : cause}`, {
      cause,
    })
  }
}
