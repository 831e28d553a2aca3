import 'server-only'
import { readerDb } from '@/lib/db/client'

/** Newest change of the log. A page reads it before any of its data. */
export async function readStamp(): Promise<number> {
  const reader = await readerDb()
  const row = await reader.readerStamp.findFirst()
  return Number(row?.seq ?? 0n)
}
