import 'server-only'
import { db } from '@/lib/db/client'
import { lockOperation, transact } from '@/lib/db/transact'
import { ok, type Result, refuse } from '@/lib/result'
import { endOtherSessions } from './end-session'
import type { DeskUser } from './find-session'
import { hashPassword, isPassword } from './password'
import { setPassword } from './set-password'
import { countAttempt, forgiveAttempt } from './sign-in-limit'
import type { ChangePasswordInput } from './user-input'

export type PasswordRefusal = { reason: 'wrong-password' } | { reason: 'wait' }

/**
 * Asks for the current password and counts wrong ones as sign-in does: a desk left open is no place
 * to guess. Every other session of the person ends.
 */
export async function changePassword(
  actor: DeskUser,
  { current, password }: ChangePasswordInput,
): Promise<Result<null, PasswordRefusal>> {
  const { userId, sessionId } = actor
  const user = await db().user.findUniqueOrThrow({ where: { id: userId } })
  const seconds = await countAttempt(user.email, null)
  if (seconds > 0) return refuse({ reason: 'wait' })
  if (!(await isPassword(user.passwordHash, current))) return refuse({ reason: 'wrong-password' })
  await forgiveAttempt(user.email, null)

  const passwordHash = await hashPassword(password)
  return await transact(async (tx) => {
    await lockOperation(tx, `password of ${userId}`)
    const now = await tx.user.findUniqueOrThrow({ where: { id: userId } })
    if (now.passwordHash !== user.passwordHash) return refuse({ reason: 'wrong-password' })
    await setPassword(tx, { userId, passwordHash, actorId: userId })
    await endOtherSessions(tx, { userId, sessionId })
    return ok(null)
  })
}
