import 'server-only'
import { db, type Tx } from './client'

/**
 * Runs a command's steps as one transaction. Rows are locked by the steps themselves; a refusal is
 * returned before the first write, so committing it changes nothing.
 */
export function transact<T>(steps: (tx: Tx) => Promise<T>): Promise<T> {
  return db().$transaction(steps, { maxWait: 2_000, timeout: 15_000 })
}

/** The database's clock, read now and not at the start of the transaction. */
export async function databaseNow(tx: Tx): Promise<Date> {
  const rows = await tx.$queryRaw<{ now: Date }[]>`SELECT clock_timestamp() AS now`
  const [row] = rows
  if (!row) throw new Error('The database told no time')
  return row.now
}

/** Two tries at one operation run one after the other; the second then finds what the first did. */
export async function lockOperation(tx: Tx, opId: string): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${opId}, 0))`
}
