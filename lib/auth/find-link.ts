import 'server-only'
import type { Tx } from '@/lib/db/client'
import { transact } from '@/lib/db/transact'
import { hashToken } from './one-time-token'
import { hasUsers } from './setup-link'

export type OneTimeLink =
  | { kind: 'SETUP'; inviteId: string }
  | { kind: 'INVITE'; inviteId: string; userId: string; email: string }

/** What a link opens. Looking does not use it up; used, expired and unknown look the same. */
export function findLink(token: string): Promise<OneTimeLink | null> {
  return transact((tx) => openLink(tx, token))
}

/** Holds the link until commit: of two who use it at once, one wins. */
export async function openLink(tx: Tx, token: string): Promise<OneTimeLink | null> {
  // First the lock that makers of a first user hold, then the link they retire: else both wait.
  const isSetUp = await hasUsers(tx)
  const rows = await tx.$queryRaw<{ id: string; kind: string; userId: string | null }[]>`
    SELECT id, kind::text AS kind, user_id AS "userId" FROM invite
    WHERE token_hash = ${hashToken(token)} AND used_at IS NULL AND expires_at > now()
    FOR UPDATE`
  const [row] = rows
  if (!row) return null
  const { id: inviteId, kind, userId } = row
  if (kind === 'SETUP') return isSetUp ? null : { kind, inviteId }
  const user = userId && (await tx.user.findUnique({ where: { id: userId } }))
  if (!user || user.disabledAt) return null
  return { kind: 'INVITE', inviteId, userId: user.id, email: user.email }
}
