import 'server-only'
import type { Tx } from '@/lib/db/client'

export const SESSION_HOURS = 12
const MAX_USER_AGENT = 300

/** A new row at every sign-in: an id that was known before opens nothing afterwards. */
export async function startSession(
  tx: Tx,
  userId: string,
  userAgent: string | null,
): Promise<string> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    INSERT INTO session (id, user_id, expires_at, user_agent)
    VALUES (gen_random_uuid(), ${userId}::uuid, now() + make_interval(hours => ${SESSION_HOURS}),
            ${userAgent?.slice(0, MAX_USER_AGENT) ?? null})
    RETURNING id`
  const [row] = rows
  if (!row) throw new Error('The database made no session')
  return row.id
}
