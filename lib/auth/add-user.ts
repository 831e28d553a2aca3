import 'server-only'
import { audit } from '@/lib/db/audit'
import type { Tx } from '@/lib/db/client'
import type { Role, User } from '@/lib/db/generated/client'
import { foldEmail } from './fold-email'

type NewUser = { email: string; name: string; role: Role; passwordHash: string | null }

/** A step: the caller has looked whether the address is free and holds what makes that last. */
export async function addUser(tx: Tx, user: NewUser, actorId: string | null): Promise<User> {
  const row = await tx.user.create({ data: { ...user, emailFolded: foldEmail(user.email) } })
  await audit(tx, {
    actorId,
    action: 'user.create',
    objectType: 'user',
    objectId: row.id,
    after: { role: user.role },
  })
  return row
}
