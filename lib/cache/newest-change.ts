import 'server-only'
import type { Tx } from '@/lib/db/client'

/** The sequence number that a command answers with when a retry finds its work done. */
export async function newestChange(tx: Tx): Promise<number> {
  const { seq } = await tx.readerStamp.findFirstOrThrow()
  return Number(seq)
}
