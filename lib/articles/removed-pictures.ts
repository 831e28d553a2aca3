import 'server-only'
import type { Tx } from '@/lib/db/client'

/** Pictures of a revision that readers cannot be shown: taken out of the library, or suppressed. */
export async function removedPictures(tx: Tx, revisionId: string): Promise<string[]> {
  // Whoever removes one of them waits until this is published, and then finds it used.
  const rows = await tx.$queryRaw<{ id: string; isRemoved: boolean }[]>`
    SELECT m.id, m.removed_at IS NOT NULL OR EXISTS (
      SELECT FROM suppressed_media x WHERE x.id = m.id) AS "isRemoved"
    FROM media m JOIN revision_media rm ON rm.media_id = m.id
    WHERE rm.revision_id = ${revisionId}::uuid
    ORDER BY m.id FOR SHARE OF m`
  return rows.filter(({ isRemoved }) => isRemoved).map(({ id }) => id)
}
