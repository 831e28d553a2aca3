import 'server-only'
import type { Tx } from '@/lib/db/client'
import { transact } from '@/lib/db/transact'
import { newToken } from './one-time-token'

const SETUP_MINUTES = 30
/** Whoever makes the first user, by link, environment or tool, does it one at a time. */
const FIRST_USER_LOCK = 7_231_002n

/** A token for `/admin/setup/TOKEN`; null once there is a user. A newer link retires the older. */
export function createSetupLink(): Promise<string | null> {
  return transact(async (tx) => {
    if (await hasUsers(tx)) return null
    await tx.invite.deleteMany({ where: { kind: 'SETUP' } })
    const { token, tokenHash } = newToken()
    await tx.$executeRaw`
      INSERT INTO invite (id, token_hash, kind, expires_at)
      VALUES (gen_random_uuid(), ${tokenHash}, 'SETUP', now() + make_interval(mins => ${SETUP_MINUTES}))`
    return token
  })
}

/** Holds the lock until commit: of two who would be first, the second sees the first. */
export async function hasUsers(tx: Tx): Promise<boolean> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(${FIRST_USER_LOCK})`
  return (await tx.user.count()) > 0
}
