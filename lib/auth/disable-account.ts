import 'server-only'
import { transact } from '@/lib/db/transact'
import { ok, type Result } from '@/lib/result'
import type { DeskUser } from './find-session'
import { holdAccount, type StandingRefusal } from './hold-account'
import { shutOut } from './shut-out'
import type { AccountInput } from './user-input'

/** Shuts a person out of the desk. Whatever she wrote stays. */
export function disableAccount(
  actor: DeskUser,
  { userId }: AccountInput,
): Promise<Result<null, StandingRefusal>> {
  return transact(async (tx) => {
    const held = await holdAccount(tx, { actor, userId })
    if (!held.ok) return held
    if (!held.value.disabledAt) await shutOut(tx, { userId, actorId: actor.userId })
    return ok(null)
  })
}
