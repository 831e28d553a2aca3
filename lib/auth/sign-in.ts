import 'server-only'
import { audit } from '@/lib/db/audit'
import { db } from '@/lib/db/client'
import { transact } from '@/lib/db/transact'
import { ok, type Result, refuse } from '@/lib/result'
import { foldEmail } from './fold-email'
import { isPassword } from './password'
import { countAttempt, forgiveAttempt } from './sign-in-limit'
import { startSession } from './start-session'

export type SignInRefusal =
  /** Unknown, disabled or mistyped: one answer, and one time to give it in. */
  { reason: 'wrong' } | { reason: 'wait'; seconds: number }

type Attempt = {
  email: string
  password: string
  address: string | null
  /** What the browser calls itself. */
  userAgent?: string | null
}

/** Checks a password and starts a session. */
export async function signIn({
  email,
  password,
  address,
  userAgent = null,
}: Attempt): Promise<Result<{ sessionId: string }, SignInRefusal>> {
  const seconds = await countAttempt(email, address)
  if (seconds > 0) return refuse({ reason: 'wait', seconds })

  const user = await db().user.findUnique({ where: { emailFolded: foldEmail(email) } })
  const mayEnter = await isPassword(user?.passwordHash ?? null, password)
  if (!user || user.disabledAt || !mayEnter) return refuse({ reason: 'wrong' })

  await forgiveAttempt(email, address)
  const sessionId = await transact(async (tx) => {
    await audit(tx, {
      actorId: user.id,
      action: 'session.start',
      objectType: 'user',
      objectId: user.id,
    })
    return await startSession(tx, user.id, userAgent)
  })
  return ok({ sessionId })
}
