import 'server-only'
import type { Tx } from '@/lib/db/client'
import { transact } from '@/lib/db/transact'
import { ok, type Result, refuse } from '@/lib/result'
import { addUser } from './add-user'
import { endAllSessions } from './end-session'
import { type OneTimeLink, openLink } from './find-link'
import { hashPassword } from './password'
import { setPassword } from './set-password'
import { startSession } from './start-session'
import type { AcceptLinkInput } from './user-input'

export type AcceptRefusal = { reason: 'not-found' } | { reason: 'who-are-you' }

/** Uses a one-time link: makes the first admin or sets an invited person's password, and signs in. */
export async function acceptLink(
  input: AcceptLinkInput,
  userAgent: string | null = null,
): Promise<Result<{ sessionId: string }, AcceptRefusal>> {
  const passwordHash = await hashPassword(input.password)
  return await transact(async (tx) => {
    const link = await openLink(tx, input.token)
    if (!link) return refuse({ reason: 'not-found' })
    const userId = await ownerOf(tx, { link, input, passwordHash })
    if (!userId) return refuse({ reason: 'who-are-you' })
    await tx.$executeRaw`UPDATE invite SET used_at = now() WHERE id = ${link.inviteId}::uuid`
    return ok({ sessionId: await startSession(tx, userId, userAgent) })
  })
}

async function ownerOf(
  tx: Tx,
  step: { link: OneTimeLink; input: AcceptLinkInput; passwordHash: string },
): Promise<string | null> {
  const { link, input, passwordHash } = step
  if (link.kind === 'INVITE') {
    await setPassword(tx, { userId: link.userId, passwordHash, actorId: link.userId })
    await endAllSessions(tx, link.userId)
    return link.userId
  }
  const { name, email } = input
  if (!name || !email) return null
  const user = await addUser(tx, { email, name, role: 'admin', passwordHash }, null)
  return user.id
}
