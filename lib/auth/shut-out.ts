import 'server-only'
import { audit } from '@/lib/db/audit'
import type { Tx } from '@/lib/db/client'
import { endAllSessions } from './end-session'

type Step = { userId: string; actorId: string | null }

/** A step: sessions end at once and open links to choose a password die. */
export async function shutOut(tx: Tx, { userId, actorId }: Step): Promise<void> {
  await tx.$executeRaw`
    UPDATE app_user SET disabled_at = coalesce(disabled_at, now()) WHERE id = ${userId}::uuid`
  await endAllSessions(tx, userId)
  await tx.invite.deleteMany({ where: { userId, usedAt: null } })
  await audit(tx, { actorId, action: 'user.disable', objectType: 'user', objectId: userId })
}
