import 'server-only'
import { db } from '@/lib/db/client'

/** Everybody who may have done something, by name: those who are shut out too. */
export function listActors(): Promise<{ id: string; name: string }[]> {
  return db().user.findMany({
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    select: { id: true, name: true },
  })
}
