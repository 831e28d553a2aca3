import 'server-only'
import { audit } from '@/lib/db/audit'
import { transact } from '@/lib/db/transact'
import { ok, type Result } from '@/lib/result'
import { endAllSessions } from './end-session'
import type { DeskUser } from './find-session'
import { holdAccount, type StandingRefusal } from './hold-account'
import type { ChangeRoleInput } from './user-input'

/** Gives a person another role. Up or down, the next thing she does is to sign in again. */
export function changeRole(
  actor: DeskUser,
  { userId, role }: ChangeRoleInput,
): Promise<Result<null, StandingRefusal>> {
  return transact(async (tx) => {
    const held = await holdAccount(tx, { actor, userId })
    if (!held.ok) return held
    const before = held.value
    if (before.role === role) return ok(null)
    await tx.user.update({ where: { id: userId }, data: { role } })
    await endAllSessions(tx, userId)
    await audit(tx, {
      actorId: actor.userId,
      action: 'user.role',
      objectType: 'user',
      objectId: userId,
      before: { role: before.role },
      after: { role },
    })
    return ok(null)
  })
}
