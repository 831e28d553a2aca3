import 'server-only'
import type { Tx } from '@/lib/db/client'
import type { User } from '@/lib/db/generated/client'
import { lockOperation, transact } from '@/lib/db/transact'
import { ok, type Result, refuse } from '@/lib/result'
import { foldEmail } from './fold-email'
import { STANDING } from './hold-account'
import { shutOut } from './shut-out'

/** The operator's way to shut a person out; on the desk it is `disable-account`. */
export function disableUser(
  email: string,
): Promise<Result<{ userId: string }, 'not-found' | 'last-admin'>> {
  return transact(async (tx) => {
    await lockOperation(tx, STANDING)
    const user = await tx.user.findUnique({ where: { emailFolded: foldEmail(email) } })
    if (!user) return refuse('not-found')
    if (await isLastAdmin(tx, user)) return refuse('last-admin')
    await shutOut(tx, { userId: user.id, actorId: null })
    return ok({ userId: user.id })
  })
}

/** Somebody must be able to let people in again. */
async function isLastAdmin(tx: Tx, { id, role, disabledAt }: User): Promise<boolean> {
  if (role !== 'admin' || disabledAt) return false
  const where = { role, disabledAt: null, passwordHash: { not: null }, id: { not: id } }
  return (await tx.user.count({ where })) === 0
}
