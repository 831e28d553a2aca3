import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { db } from '@/lib/db/client'
import { ownArticles } from './article-policy'

/** Whether this person may open the edition in the editor. */
export async function isOpenTo(actor: Actor, editionId: string): Promise<boolean> {
  const where = { id: editionId, article: ownArticles(actor) }
  return (await db().edition.count({ where })) > 0
}
