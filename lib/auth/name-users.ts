import 'server-only'
import { db } from '@/lib/db/client'

/** Names by the ids of accounts; those of nobody are left out. */
export async function nameUsers(ids: readonly (string | null)[]): Promise<Map<string, string>> {
  const asked = [...new Set(ids.filter((id) => id !== null))]
  const users = await db().user.findMany({
    where: { id: { in: asked } },
    select: { id: true, name: true },
  })
  return new Map(users.map((user) => [user.id, user.name]))
}
