import { Prisma } from '@/lib/db/generated/client'

/** A month ("2026-11") of Baku's calendar as a condition on `published_at`. */
export function withinMonth(month: string): Prisma.Sql {
  return Prisma.sql`published_at >= ${monthStart(month)} AND published_at < ${monthEnd(month)}`
}

export function monthStart(month: string): Prisma.Sql {
  return Prisma.sql`${`${month}-01`}::date::timestamp AT TIME ZONE 'Asia/Baku'`
}

/** The first moment that is in the month no more. */
export function monthEnd(month: string): Prisma.Sql {
  return Prisma.sql`(${`${month}-01`}::date + interval '1 month') AT TIME ZONE 'Asia/Baku'`
}
