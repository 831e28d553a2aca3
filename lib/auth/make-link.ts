import 'server-only'
import type { Tx } from '@/lib/db/client'
import { newToken } from './one-time-token'

const INVITE_HOURS = 72
const RESET_HOURS = 0.5

/** A token for `/admin/setup/TOKEN`, with which somebody new chooses a password. */
export function inviteLink(tx: Tx, userId: string): Promise<string> {
  return makeLink(tx, { userId, kind: 'INVITE', hours: INVITE_HOURS })
}

/** The same for somebody who has forgotten hers; half an hour, as long as the first admin has. */
export function resetLink(tx: Tx, userId: string): Promise<string> {
  return makeLink(tx, { userId, kind: 'RESET', hours: RESET_HOURS })
}

type Link = { userId: string; kind: 'INVITE' | 'RESET'; hours: number }

/** A newer link retires the older. */
async function makeLink(tx: Tx, { userId, kind, hours }: Link): Promise<string> {
  await tx.invite.deleteMany({ where: { userId, usedAt: null } })
  const { token, tokenHash } = newToken()
  await tx.$executeRaw`
    INSERT INTO invite (id, token_hash, kind, user_id, expires_at)
    VALUES (gen_random_uuid(), ${tokenHash}, ${kind}::"InviteKind", ${userId}::uuid,
            now() + make_interval(secs => ${hours * 3_600}))`
  return token
}
