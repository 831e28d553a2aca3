import 'server-only'
import { db } from '@/lib/db/client'
import { type DeskUser, IDLE_MINUTES } from './find-session'
import { type Device, readDevice } from './read-device'

export type SessionView = {
  sessionId: string
  device: Device
  startedAt: Date
  lastSeenAt: Date
  /** The one that asks. */
  isThis: boolean
}

type Row = { sessionId: string; userAgent: string | null; startedAt: Date; lastSeenAt: Date }

/** A person's open sessions, the last used first. */
export async function listOwnSessions(actor: DeskUser): Promise<SessionView[]> {
  const rows = await db().$queryRaw<Row[]>`
    SELECT id AS "sessionId", user_agent AS "userAgent", created_at AS "startedAt",
           last_seen_at AS "lastSeenAt"
    FROM session
    WHERE user_id = ${actor.userId}::uuid AND ended_at IS NULL AND expires_at > now()
      AND last_seen_at > now() - make_interval(mins => ${IDLE_MINUTES})
    ORDER BY last_seen_at DESC, id`
  return rows.map(({ userAgent, ...row }) => ({
    ...row,
    device: readDevice(userAgent),
    isThis: row.sessionId === actor.sessionId,
  }))
}
