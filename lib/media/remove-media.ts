import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { audit } from '@/lib/db/audit'
import { databaseNow, lockOperation, transact } from '@/lib/db/transact'
import { ok, type Result, refuse } from '@/lib/result'
import { mediaFormat } from './media-format'
import type { RemoveMediaInput } from './media-input'
import { canUpload, ownMedia } from './media-policy'
import { mediaStorage } from './media-storage'
import { type MediaUses, mediaUses } from './media-uses'
import { derivedKeys, originalKey } from './storage-key'

export type RemoveMediaRefusal =
  | { reason: 'forbidden' }
  | { reason: 'not-found' }
  | { reason: 'stale' }
  /** Something shows it, or would once it is published. */
  | { reason: 'used'; used: MediaUses }

/** Takes a picture that nothing shows out of the library, and its bytes out of the storage. */
export async function removeMedia(
  actor: Actor,
  input: RemoveMediaInput,
): Promise<Result<{ mediaId: string }, RemoveMediaRefusal>> {
  if (!canUpload(actor)) return refuse({ reason: 'forbidden' })
  const removed = await mark(actor, input)
  if (!removed.ok) return removed
  await eraseBytes(removed.value)
  return ok({ mediaId: input.mediaId })
}

function mark(
  actor: Actor,
  { mediaId: id, baseVersion }: RemoveMediaInput,
): Promise<Result<string, RemoveMediaRefusal>> {
  return transact(async (tx) => {
    // A save that names the picture waits here for its row, or is seen below.
    await tx.$queryRaw`SELECT id FROM media WHERE id = ${id}::uuid FOR UPDATE`
    const row = await tx.media.findUnique({ where: { id } })
    if (!row) return refuse({ reason: 'not-found' })
    if (!(await tx.media.count({ where: { AND: [{ id }, ownMedia(actor)] } }))) {
      return refuse({ reason: 'forbidden' })
    }
    if (row.removedAt) return ok(row.sha256)
    if (row.version !== baseVersion) return refuse({ reason: 'stale' })
    const used = await mediaUses(tx, actor, id)
    if (used.uses.length + used.hidden > 0) return refuse({ reason: 'used', used })

    const removedAt = await databaseNow(tx)
    await tx.media.update({ where: { id }, data: { removedAt, version: baseVersion + 1 } })
    await audit(tx, {
      actorId: actor.userId,
      action: 'media.remove',
      objectType: 'media',
      objectId: id,
      before: { sha256: row.sha256 },
    })
    return ok(row.sha256)
  })
}

/** Unless somebody has brought the same picture back since. */
function eraseBytes(sha256: string): Promise<void> {
  return transact(async (tx) => {
    await lockOperation(tx, sha256)
    const row = await tx.media.findUniqueOrThrow({ where: { sha256 } })
    if (!row.removedAt) return
    const original = originalKey({ sha256, format: mediaFormat.parse(row.format) })
    const keys = [original, ...derivedKeys(sha256)]
    await Promise.all(keys.map((key) => mediaStorage().remove(key)))
  })
}
