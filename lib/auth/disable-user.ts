import 'server-only'
import { audit } from '@/lib/db/audit'
import { transact } from '@/lib/db/transact'
import { ok, type Result, refuse } from '@/lib/result'
import { endAllSessions } from './end-session'
import { foldEmail } from './fold-email'

/** Shuts a person out at once: sessions end and open links to choose a password die. */
export function disableUser(email: string): Promise<Result<{ userId: string }, 'not-found'>> {
  return transact(async (tx) => {
    const user = await tx.user.findUnique({ where: { emailFolded: foldEmail(email) } })
    if (!user) return refuse('not-found')
    const { id: userId } = user
    await tx.$executeRaw`
      UPDATE app_user SET disabled_at = coalesce(disabled_at, now()) WHERE id = ${userId}::uuid`
    await endAllSessions(tx, userId)
    await tx.invite.deleteMany({ where: { userId, usedAt: null } })
    await audit(tx, {
      actorId: null,
      action: 'user.disable',
      objectType: 'user',
      objectId: userId,
    })
    return ok({ userId })
  })
}
