import 'server-only'
import { audit } from '@/lib/db/audit'
import { transact } from '@/lib/db/transact'
import { ok, type Result } from '@/lib/result'
import type { DeskUser } from './find-session'
import { holdAccount, type StandingRefusal } from './hold-account'
import type { AccountInput } from './user-input'

/** Lets a person in again, with the password she had. */
export function enableAccount(
  actor: DeskUser,
  { userId }: AccountInput,
): Promise<Result<null, StandingRefusal>> {
  return transact(async (tx) => {
    const held = await holdAccount(tx, { actor, userId })
    if (!held.ok) return held
    if (!held.value.disabledAt) return ok(null)
    await tx.user.update({ where: { id: userId }, data: { disabledAt: null } })
    await audit(tx, {
      actorId: actor.userId,
      action: 'user.enable',
      objectType: 'user',
      objectId: userId,
    })
    return ok(null)
  })
}
