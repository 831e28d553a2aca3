import type { Tx } from '@/lib/db/client'

/** What is published again, or withdrawn, is not retracted any more. */
export async function liftRetraction(tx: Tx, editionId: string, liftedAt: Date): Promise<void> {
  await tx.retraction.updateMany({ where: { editionId, liftedAt: null }, data: { liftedAt } })
}
