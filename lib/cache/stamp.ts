import 'server-only'
import { readerDb } from '@/lib/db/client'

/** Newest change of the log. A page reads it before any of its data. */
export async function readStamp(): Promise<number> {
  const reader = await readerDb()
  const row = await reader.readerStamp.findFirst()
  return Number(row?.seq ?? 0n)
}

/** The database's clock, for pages that show today's date. */
export async function readNow(): Promise<Date> {
  const reader = await readerDb()
  const rows = await reader.$queryRaw<{ now: Date }[]>`SELECT now()`
  const [row] = rows
  if (!row) throw new Error('The database told no time')
  return row.now
}
