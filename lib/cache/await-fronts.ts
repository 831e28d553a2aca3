import 'server-only'
import { setTimeout as pause } from 'node:timers/promises'
import { db } from '@/lib/db/client'

const ASK_EVERY_MS = 50
/** A front beats every two seconds; after this long without a beat it is not live. */
const LIVE_WITHIN_SECONDS = 10

/**
 * Waits until every live front has carried out change `seq`.
 *
 * Returns the ids of live fronts that had not by the deadline: a takedown is done only when it is empty.
 */
export async function awaitFronts(seq: number, timeoutMs = 5_000): Promise<string[]> {
  const deadline = performance.now() + timeoutMs
  for (;;) {
    const behind = await frontsBehind(seq)
    if (behind.length === 0 || performance.now() >= deadline) return behind
    await pause(ASK_EVERY_MS)
  }
}

async function frontsBehind(seq: number): Promise<string[]> {
  const rows = await db().$queryRaw<{ id: string }[]>`
    SELECT id FROM front
    WHERE acked_seq < ${seq} AND seen_at > now() - make_interval(secs => ${LIVE_WITHIN_SECONDS})`
  return rows.map((row) => row.id)
}
