import 'server-only'
import { audit } from '@/lib/db/audit'
import type { Tx } from '@/lib/db/client'

type Step = { userId: string; passwordHash: string; actorId: string }

/** A step: links that would set another password die; the caller ends the sessions. */
export async function setPassword(tx: Tx, { userId, passwordHash, actorId }: Step): Promise<void> {
  await tx.user.update({ where: { id: userId }, data: { passwordHash } })
  await tx.invite.updateMany({
    where: { userId, usedAt: null },
    data: { usedAt: new Date() },
  })
  await audit(tx, { actorId, action: 'user.password', objectType: 'user', objectId: userId })
}
