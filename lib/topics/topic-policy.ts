import { type Actor, isEditorial } from '@/lib/auth/actor'

/** Topics and series are the newsroom's: everybody chooses from them, editors make and name them. */
export function canNameTopics(actor: Actor): boolean {
  return isEditorial(actor)
}
