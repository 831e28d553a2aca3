import 'server-only'
import { db, type Tx } from '@/lib/db/client'

/** Ended here is ended everywhere, at the next request. */
export async function endSession(sessionId: string): Promise<void> {
  await db().$executeRaw`
    UPDATE session SET ended_at = now() WHERE id = ${sessionId}::uuid AND ended_at IS NULL`
}

/** After a change of password, role or standing. */
export async function endAllSessions(tx: Tx, userId: string): Promise<void> {
  await tx.$executeRaw`
    UPDATE session SET ended_at = now() WHERE user_id = ${userId}::uuid AND ended_at IS NULL`
}

/** All but the one that asks; returns how many. */
export function endOtherSessions(
  tx: Tx,
  { userId, sessionId }: { userId: string; sessionId: string },
): Promise<number> {
  return tx.$executeRaw`
    UPDATE session SET ended_at = now()
    WHERE user_id = ${userId}::uuid AND id <> ${sessionId}::uuid AND ended_at IS NULL`
}
