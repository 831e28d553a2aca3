import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { db } from '@/lib/db/client'
import { ownArticles } from './article-policy'
import { type EditionContent, editionContent } from './edition-input'

export type AutosaveView = { content: EditionContent; baseVersion: number; at: Date }

/** What this person was typing and never saved; null when there is nothing. */
export async function getAutosave(actor: Actor, editionId: string): Promise<AutosaveView | null> {
  const { userId } = actor
  if (userId === null) return null
  const row = await db().autosave.findFirst({
    where: { editionId, userId, edition: { article: ownArticles(actor) } },
  })
  const content = editionContent.safeParse(row?.content)
  if (!row || !content.success) return null
  return { content: content.data, baseVersion: row.baseVersion, at: row.updatedAt }
}
