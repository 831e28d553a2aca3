import type { Tx } from '@/lib/db/client'
import { type SuppressionEntry, suppressionsFile } from './suppressions-file'

/** What is suppressed but for editions, which say so in their own files. */
export async function collectSuppressions(tx: Tx): Promise<SuppressionEntry[]> {
  const rows = await tx.suppression.findMany({
    where: { kind: { not: 'EDITION' }, liftedAt: null },
    orderBy: { id: 'asc' },
  })
  return suppressionsFile.parse(
    rows.map(({ id, kind, targetId, reason, at }) => ({
      ...{ id, kind, targetId, reason },
      at: at.toISOString(),
    })),
  )
}
