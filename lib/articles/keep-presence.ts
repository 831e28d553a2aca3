import 'server-only'
import { z } from 'zod'
import type { Actor } from '@/lib/auth/actor'
import { db } from '@/lib/db/client'
import { ok, type Result, refuse } from '@/lib/result'
import { isOpenTo } from './is-open-to'

/** Whoever is not heard of for so long has left. */
const LEASE_SECONDS = 20

export const keepPresenceInput = z.strictObject({ editionId: z.uuid() })

export type KeepPresenceInput = z.infer<typeof keepPresenceInput>

export type Present = { userId: string; name: string }

/**
 * Notes that somebody has the edition open, by the database's clock, and answers who else has. What
 * has run out goes with it: who was where is nobody's business afterwards.
 */
export async function keepPresence(
  actor: Actor,
  { editionId }: KeepPresenceInput,
): Promise<Result<{ others: Present[] }, { reason: 'not-found' }>> {
  const { userId } = actor
  if (userId === null || !(await isOpenTo(actor, editionId))) return refuse({ reason: 'not-found' })
  const others = await db().$queryRaw<Present[]>`
    WITH ended AS (
      DELETE FROM presence WHERE (edition_id, user_id) IN (
        SELECT edition_id, user_id FROM presence
        WHERE lease_until < clock_timestamp() AND user_id <> ${userId}::uuid
        FOR UPDATE SKIP LOCKED)
    ), own AS (
      INSERT INTO presence (edition_id, user_id, lease_until)
      VALUES (${editionId}::uuid, ${userId}::uuid,
              clock_timestamp() + make_interval(secs => ${LEASE_SECONDS}))
      ON CONFLICT (edition_id, user_id) DO UPDATE SET lease_until = excluded.lease_until
    )
    SELECT u.id AS "userId", u.name FROM presence p
    JOIN app_user u ON u.id = p.user_id AND u.disabled_at IS NULL
    WHERE p.edition_id = ${editionId}::uuid AND p.user_id <> ${userId}::uuid
      AND p.lease_until >= clock_timestamp()
    ORDER BY u.name, u.id`
  return ok({ others })
}
