import 'server-only'
import { db } from '@/lib/db/client'
import type { Role } from '@/lib/db/generated/enums'

/** `invited`: has not chosen a password yet. */
export type UserState = 'active' | 'invited' | 'disabled'

export type UserView = {
  userId: string
  name: string
  email: string
  role: Role
  state: UserState
  /** Null for who has never signed in. */
  lastSeenAt: Date | null
}

type Row = Omit<UserView, 'state'> & { disabledAt: Date | null; hasPassword: boolean }

/** Everybody who has an account, by name; those who are shut out last. Ask `canManageUsers` first. */
export async function listUsers(): Promise<UserView[]> {
  const rows = await db().$queryRaw<Row[]>`
    SELECT u.id AS "userId", u.name, u.email, u.role::text AS role, u.disabled_at AS "disabledAt",
           u.password_hash IS NOT NULL AS "hasPassword",
           (SELECT max(s.last_seen_at) FROM session s WHERE s.user_id = u.id) AS "lastSeenAt"
    FROM app_user u
    ORDER BY u.disabled_at IS NOT NULL, u.name, u.id`
  return rows.map(({ disabledAt, hasPassword, ...user }) => ({
    ...user,
    state: disabledAt ? 'disabled' : hasPassword ? 'active' : 'invited',
  }))
}
