import 'server-only'
import { audit } from '@/lib/db/audit'
import { transact } from '@/lib/db/transact'
import { ok, type Result, refuse } from '@/lib/result'
import { endOtherSessions } from './end-session'
import type { DeskUser } from './find-session'
import type { SessionInput } from './user-input'

/** Ends one of one's own sessions; another person's is not found. */
export function endOwnSession(
  actor: DeskUser,
  { sessionId }: SessionInput,
): Promise<Result<null, { reason: 'not-found' }>> {
  return transact(async (tx) => {
    const ended = await tx.$executeRaw`
      UPDATE session SET ended_at = now()
      WHERE id = ${sessionId}::uuid AND user_id = ${actor.userId}::uuid AND ended_at IS NULL`
    if (ended === 0) return refuse({ reason: 'not-found' })
    await audit(tx, sessionsEnded(actor, ended))
    return ok(null)
  })
}

/** Ends all of one's sessions but this one. */
export function endAllOtherSessions(actor: DeskUser): Promise<Result<null, never>> {
  return transact(async (tx) => {
    const ended = await endOtherSessions(tx, actor)
    if (ended > 0) await audit(tx, sessionsEnded(actor, ended))
    return ok(null)
  })
}

function sessionsEnded({ userId }: DeskUser, count: number) {
  const object = { objectType: 'user', objectId: userId }
  return { actorId: userId, action: 'session.end', ...object, after: { count } }
}
