import 'server-only'
import { readerDb } from '@/lib/db/client'

/** Whether readers find it at its address now. */
export async function isPublicFact(factId: string): Promise<boolean> {
  const reader = await readerDb()
  return (await reader.readerFact.count({ where: { id: factId } })) > 0
}
