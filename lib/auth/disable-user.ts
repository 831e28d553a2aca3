import 'server-only'
import { transact } from '@/lib/db/transact'
import { ok, type Result, refuse } from '@/lib/result'
import { foldEmail } from './fold-email'
import { shutOut } from './shut-out'

/** The operator's way to shut a person out; on the desk it is `disable-account`. */
export function disableUser(email: string): Promise<Result<{ userId: string }, 'not-found'>> {
  return transact(async (tx) => {
    const user = await tx.user.findUnique({ where: { emailFolded: foldEmail(email) } })
    if (!user) return refuse('not-found')
    await shutOut(tx, { userId: user.id, actorId: null })
    return ok({ userId: user.id })
  })
}
