import 'server-only'
import type { Tx } from '@/lib/db/client'

export const SESSION_HOURS = 12

/** A new row at every sign-in: an id that was known before opens nothing afterwards. */
export async function startSession(tx: Tx, userId: string): Promise<string> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    INSERT INTO session (id, user_id, expires_at)
    VALUES (gen_random_uuid(), ${userId}::uuid, now() + make_interval(hours => ${SESSION_HOURS}))
    RETURNING id`
  const [row] = rows
  if (!row) throw new Error('The database made no session')
  return row.id
}
