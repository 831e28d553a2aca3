import 'server-only'
import { audit } from '@/lib/db/audit'
import { transact } from '@/lib/db/transact'
import { ok, type Result } from '@/lib/result'
import type { DeskUser } from './find-session'
import type { ChangeNameInput } from './user-input'

/** What colleagues call one on the desk. Bylines are kept elsewhere. */
export function changeName(
  actor: DeskUser,
  { name }: ChangeNameInput,
): Promise<Result<null, never>> {
  return transact(async (tx) => {
    await tx.user.update({ where: { id: actor.userId }, data: { name } })
    await audit(tx, {
      actorId: actor.userId,
      action: 'user.name',
      objectType: 'user',
      objectId: actor.userId,
    })
    return ok(null)
  })
}
