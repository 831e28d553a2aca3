import { type Actor, isEditorial } from '@/lib/auth/actor'
import type { Prisma } from '@/lib/db/generated/client'

export function canUpload(actor: Actor): boolean {
  return actor.role === 'author' || isEditorial(actor)
}

/** Translators write what a picture shows in their language, on anybody's. */
export function canDescribe(actor: Actor): boolean {
  return actor.role === 'translator' || canUpload(actor)
}

/** Pictures that a person may change and remove: editors all, authors their own. Goes into the WHERE. */
export function ownMedia(actor: Actor): Prisma.MediaWhereInput {
  if (actor.userId === null || isEditorial(actor)) return {}
  return { createdById: actor.userId }
}

/** Pictures that a person may write texts of. */
export function describedMedia(actor: Actor): Prisma.MediaWhereInput {
  return actor.role === 'translator' ? {} : ownMedia(actor)
}
