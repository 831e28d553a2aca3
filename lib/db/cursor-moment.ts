import type { Cursor } from '@/lib/cursor'
import { Prisma } from './generated/client'

/** A cursor's moment for SQL, to the microsecond: a JavaScript date would round it. */
export function cursorMoment({ micros }: Cursor): Prisma.Sql {
  return Prisma.sql`timestamptz 'epoch' + ${micros}::bigint * interval '1 microsecond'`
}
