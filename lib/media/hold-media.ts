import 'server-only'
import type { Tx } from '@/lib/db/client'

/** Whether the picture is in the library; if so nobody removes it before this transaction ends. */
export async function holdMedia(tx: Tx, mediaId: string): Promise<boolean> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT id FROM media WHERE id = ${mediaId}::uuid AND removed_at IS NULL FOR SHARE`
  return rows.length > 0
}
