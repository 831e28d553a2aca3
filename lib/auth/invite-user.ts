import 'server-only'
import { ok, type Result, refuse } from '@/lib/result'
import { createUser } from './create-user'
import type { DeskUser } from './find-session'
import { setupHref } from './setup-href'
import type { InviteInput } from './user-input'
import { canManageUsers } from './user-policy'

export type InviteRefusal = { reason: 'forbidden' } | { reason: 'email-taken' }

/** Makes an account and the link that opens it. The link is told once: only its hash is kept. */
export async function inviteUser(
  actor: DeskUser,
  input: InviteInput,
): Promise<Result<{ link: string }, InviteRefusal>> {
  if (!canManageUsers(actor)) return refuse({ reason: 'forbidden' })
  const created = await createUser({ ...input, actorId: actor.userId })
  if (!created.ok) return refuse({ reason: 'email-taken' })
  const { inviteToken } = created.value
  if (!inviteToken) throw new Error('An account without a password has no link')
  return ok({ link: setupHref(inviteToken) })
}
