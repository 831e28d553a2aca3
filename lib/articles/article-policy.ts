import { type Actor, isEditorial } from '@/lib/auth/actor'
import type { Prisma } from '@/lib/db/generated/client'

/** Pieces a person may open and save: editors all, authors their own. Goes into the WHERE. */
export function ownArticles(actor: Actor): Prisma.ArticleWhereInput {
  if (actor.userId === null || isEditorial(actor)) return {}
  return { createdById: actor.userId }
}

export function canStartArticle(actor: Actor): boolean {
  return actor.role === 'author' || isEditorial(actor)
}

/** An author never publishes, by any path. */
export function canPublish(actor: Actor): boolean {
  return isEditorial(actor)
}
