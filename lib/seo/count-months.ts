import 'server-only'
import { readerDb } from '@/lib/db/client'

export type MonthCount = {
  locale: string
  /** Of Baku's calendar, "2026-11". */
  month: string
  pieces: number
  newestAt: Date
}

/** Every month in which anything came out in a language that is still there. */
export async function countMonths(): Promise<MonthCount[]> {
  const reader = await readerDb()
  return await reader.$queryRaw<MonthCount[]>`
    SELECT locale, to_char(published_at AT TIME ZONE 'Asia/Baku', 'YYYY-MM') AS month,
      count(*)::int AS pieces, max(published_at) AS "newestAt"
    FROM reader_moment GROUP BY 1, 2 ORDER BY 1, 2`
}
