import 'server-only'
import { audit } from '@/lib/db/audit'
import { transact } from '@/lib/db/transact'
import { ok, type Result, refuse } from '@/lib/result'
import type { DeskUser } from './find-session'
import { holdAccount, type StandingRefusal } from './hold-account'
import { inviteLink, resetLink } from './make-link'
import { setupHref } from './setup-href'
import type { AccountInput } from './user-input'

export type RenewRefusal = StandingRefusal | { reason: 'disabled' }

/** A new link for an invitation that was lost or a password that was forgotten; told once. */
export function renewLink(
  actor: DeskUser,
  { userId }: AccountInput,
): Promise<Result<{ link: string }, RenewRefusal>> {
  return transact(async (tx) => {
    const held = await holdAccount(tx, { actor, userId })
    if (!held.ok) return held
    const { passwordHash, disabledAt } = held.value
    if (disabledAt) return refuse({ reason: 'disabled' })
    const token = passwordHash ? await resetLink(tx, userId) : await inviteLink(tx, userId)
    await audit(tx, {
      actorId: actor.userId,
      action: 'user.link',
      objectType: 'user',
      objectId: userId,
    })
    return ok({ link: setupHref(token) })
  })
}
