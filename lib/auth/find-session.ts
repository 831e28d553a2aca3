import 'server-only'
import { db } from '@/lib/db/client'
import type { Role } from '@/lib/db/generated/enums'

/** Somebody signed in. Fits wherever an `Actor` is asked for. */
export type DeskUser = { userId: string; role: Role; name: string; sessionId: string }

export const IDLE_MINUTES = 30

/**
 * The person behind a session's id, looked up on every request of the desk; null once the row has
 * ended, expired or idled, or the person has been disabled.
 */
export async function findSession(sessionId: string): Promise<DeskUser | null> {
  const rows = await db().$queryRaw<(DeskUser & { isDue: boolean })[]>`
    SELECT s.id AS "sessionId", u.id AS "userId", u.role::text AS role, u.name,
           s.last_seen_at < now() - interval '1 minute' AS "isDue"
    FROM session s JOIN app_user u ON u.id = s.user_id
    WHERE s.id = ${sessionId}::uuid AND s.ended_at IS NULL AND s.expires_at > now()
      AND s.last_seen_at > now() - make_interval(mins => ${IDLE_MINUTES})
      AND u.disabled_at IS NULL`
  const [row] = rows
  if (!row) return null
  const { isDue, ...user } = row
  if (isDue) await markSeen(sessionId)
  return user
}

/** At most once a minute: reading the desk is no reason to write on every request. */
async function markSeen(sessionId: string): Promise<void> {
  await db().$executeRaw`UPDATE session SET last_seen_at = now() WHERE id = ${sessionId}::uuid`
}
