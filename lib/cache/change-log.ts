import 'server-only'
import type { Tx } from '@/lib/db/client'
import type { ChangeKind } from './change-kind'

/** One log, one lock: sequence numbers are gapless and in the order of commits. */
const CHANGE_LOG_LOCK = 7_231_001n
const CHANNEL = 'cache_change'

/**
 * Tells every front which pages have moved. Call it last in a transaction: the lock is held until
 * commit, so that a page's stamp (the newest visible `seq`) covers all that was committed before.
 *
 * Returns the sequence number that fronts acknowledge.
 */
export async function appendCacheChange(tx: Tx, kind: ChangeKind, tags: string[]): Promise<number> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(${CHANGE_LOG_LOCK})`
  const rows = await tx.$queryRaw<{ seq: bigint }[]>`
    INSERT INTO cache_change (seq, tags, kind)
    SELECT coalesce(max(seq), 0) + 1, ${tags}, ${kind} FROM cache_change
    RETURNING seq`
  const seq = Number(rows[0]?.seq)
  await tx.$executeRaw`SELECT pg_notify(${CHANNEL}, ${String(seq)})`
  return seq
}
