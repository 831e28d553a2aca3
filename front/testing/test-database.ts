import { randomBytes } from 'node:crypto'
import postgres from 'postgres'
import type { ChangeKind } from '@/lib/cache/change-kind'

export type TestDatabase = {
  url: string
  sql: postgres.Sql
  /** Appends to the log as the app does, in a transaction of its own. */
  change: (kind: ChangeKind, ...tags: string[]) => Promise<number>
  newest: () => Promise<number>
  drop: () => Promise<void>
}

/** A fresh database with the two tables a front knows. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const admin = postgres(adminUrl(), { max: 1, onnotice: () => {} })
  const name = `front_${randomBytes(6).toString('hex')}`
  await admin.unsafe(`create database ${name}`)
  const url = new URL(adminUrl())
  url.pathname = name
  const sql = postgres(url.href, { max: 4, onnotice: () => {} })
  await sql.unsafe(`
    create table cache_change (
      seq bigint primary key, tags text[] not null,
      kind text not null check (kind in ('hard','soft','takedown')), at timestamptz not null default now());
    create table front (
      id text primary key, seen_at timestamptz not null default now(),
      acked_seq bigint not null default 0)`)
  const newest = async () => {
    const [row] = await sql<{ seq: string }[]>`select coalesce(max(seq), 0) seq from cache_change`
    return Number(row?.seq)
  }
  return {
    url: url.href,
    sql,
    newest,
    change: (kind, ...tags) =>
      sql.begin(async (tx) => {
        await tx`select pg_advisory_xact_lock(7231001)`
        const [row] = await tx<{ seq: string }[]>`
          insert into cache_change (seq, tags, kind)
          select coalesce(max(seq), 0) + 1, ${tags}, ${kind} from cache_change returning seq`
        await tx`select pg_notify('cache_change', ${String(row?.seq)})`
        return Number(row?.seq)
      }),
    drop: async () => {
      await sql.end({ timeout: 5 })
      await admin.unsafe(`drop database if exists ${name} with (force)`)
      await admin.end({ timeout: 1 })
    },
  }
}

function adminUrl(): string {
  // biome-ignore lint/style/noProcessEnv: handed over by whoever runs the tests
  const url = process.env.TEST_DATABASE_URL
  if (!url) throw new Error('TEST_DATABASE_URL names no Postgres')
  return url
}
