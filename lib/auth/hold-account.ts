import 'server-only'
import type { Tx } from '@/lib/db/client'
import type { User } from '@/lib/db/generated/client'
import { lockOperation } from '@/lib/db/transact'
import { ok, type Result, refuse } from '@/lib/result'
import type { DeskUser } from './find-session'

export type StandingRefusal =
  | { reason: 'forbidden' }
  | { reason: 'not-found' }
  /** Nobody changes his own standing: an admin always remains. */
  | { reason: 'yourself' }

/** Changes of standing run one after the other. */
export const STANDING = 'standing of users'

type Step = { actor: DeskUser; userId: string }

/**
 * One change of standing at a time in the house, and only by somebody who is an admin now: of two
 * admins who demote each other, the first does and the second may no longer.
 */
export async function holdAccount(
  tx: Tx,
  { actor, userId }: Step,
): Promise<Result<User, StandingRefusal>> {
  await lockOperation(tx, STANDING)
  const admin = await tx.user.findFirst({
    where: { id: actor.userId, role: 'admin', disabledAt: null },
    select: { id: true },
  })
  if (!admin) return refuse({ reason: 'forbidden' })
  if (userId === admin.id) return refuse({ reason: 'yourself' })
  const user = await tx.user.findUnique({ where: { id: userId } })
  return user ? ok(user) : refuse({ reason: 'not-found' })
}
