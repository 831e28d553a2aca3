import 'server-only'
import { monthOf } from '@/lib/articles/month-of'
import { readerDb } from '@/lib/db/client'
import { Prisma } from '@/lib/db/generated/client'
import type { Locale } from '@/lib/i18n/locale'
import { monthEnd, monthStart } from './within-month'

export type MonthsAround = {
  /** Months of the same year that have anything, as "2026-11", oldest first. */
  ofYear: string[]
  /** The nearest ones that have anything, whatever their year. */
  earlier: string | null
  later: string | null
}

type Row = { name: keyof MonthsAround; moment: Date }

/** Where else the archive has anything: a step along the primary key for each month asked about. */
export async function monthsAround(locale: Locale, month: string): Promise<MonthsAround> {
  const reader = await readerDb()
  const yearStart = Prisma.sql`${`${month.slice(0, 4)}-01-01`}::date`
  const listed = Prisma.sql`
    SELECT published_at FROM reader_moment WHERE locale = ${locale}`
  const rows = await reader.$queryRaw<Row[]>`
    (SELECT 'earlier' AS name, published_at AS moment FROM (${listed}
      AND published_at < ${monthStart(month)}
      ORDER BY published_at DESC LIMIT 1) AS before)
    UNION ALL
    (SELECT 'later', published_at FROM (${listed}
      AND published_at >= ${monthEnd(month)}
      ORDER BY published_at LIMIT 1) AS after)
    UNION ALL
    (SELECT 'ofYear', newest.published_at FROM generate_series(0, 11) AS n
      CROSS JOIN LATERAL (${listed}
        AND published_at >= (${yearStart} + n * interval '1 month') AT TIME ZONE 'Asia/Baku'
        AND published_at < (${yearStart} + (n + 1) * interval '1 month') AT TIME ZONE 'Asia/Baku'
        ORDER BY published_at LIMIT 1) AS newest
      ORDER BY n)`
  const monthsOf = (name: Row['name']) =>
    rows.filter((row) => row.name === name).map((row) => monthOf(row.moment))
  return {
    ofYear: monthsOf('ofYear'),
    earlier: monthsOf('earlier')[0] ?? null,
    later: monthsOf('later')[0] ?? null,
  }
}
