import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { db } from '@/lib/db/client'
import { ownArticles } from './article-policy'
import { type RevisionView, toRevisionView } from './revision-view'

/** One revision by its number; null when there is none, or it is not this person's to open. */
export async function getVersion(
  actor: Actor,
  editionId: string,
  number: number,
): Promise<RevisionView | null> {
  if (!Number.isSafeInteger(number)) return null
  const row = await db().revision.findFirst({
    where: { editionId, number, edition: { article: ownArticles(actor) } },
    include: { author: { select: { name: true } } },
  })
  return row && toRevisionView(row)
}
