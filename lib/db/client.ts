import 'server-only'
import { PrismaPg } from '@prisma/adapter-pg'
import { env } from '@/lib/env'
import { PrismaClient } from './generated/client'

/** A client inside a transaction: what every command's steps take. */
export type Tx = Parameters<Parameters<PrismaClient['$transaction']>[0]>[0]

const READER_ROLE = 'tehlil_reader'
const WAIT_FOR_CONNECTION_MS = 2_000

let main: PrismaClient | undefined
let reader: PrismaClient | undefined

/** The desk's and the commands' pool: may read and write everything. */
export function db(): PrismaClient {
  main ??= connect({ max: 10 })
  return main
}

/**
 * The reader pages' pool: runs as `tehlil_reader`, which may select from the `reader_*` views only.
 * Where the database does not let us have that role, the main role serves (`tehlil doctor` says so).
 */
export async function readerDb(): Promise<PrismaClient> {
  if (reader) return reader
  const options = (await hasReaderRole()) ? `-c role=${READER_ROLE}` : ''
  reader ??= connect({ max: 10, options: `${options} -c statement_timeout=5000` })
  return reader
}

/** Whether reader pages are held by a role of their own. */
export async function hasReaderRole(): Promise<boolean> {
  const rows = await db().$queryRaw<{ able: boolean }[]>`
    SELECT pg_has_role(current_user, oid, 'MEMBER') AS able FROM pg_roles WHERE rolname = ${READER_ROLE}`
  return rows[0]?.able ?? false
}

export async function disconnect(): Promise<void> {
  await Promise.all([main?.$disconnect(), reader?.$disconnect()])
  main = undefined
  reader = undefined
}

function connect(pool: { max: number; options?: string }): PrismaClient {
  const connectionString = env().DATABASE_URL
  if (!connectionString) throw new Error('DATABASE_URL is not set')
  const adapter = new PrismaPg(
    { ...pool, connectionString, connectionTimeoutMillis: WAIT_FOR_CONNECTION_MS },
    { onPoolError: ignoreIdleDisconnect },
  )
  return new PrismaClient({ adapter })
}

/** The pool drops a connection that died while idle and opens another: nothing to do, nothing lost. */
function ignoreIdleDisconnect(): void {}
