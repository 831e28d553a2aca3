import { type Actor, isEditorial } from '@/lib/auth/actor'

/** Authors, checkers and editors propose; a translator renders what is there. */
export function canProposeFacts(actor: Actor): boolean {
  return actor.role === 'author' || actor.role === 'checker' || isEditorial(actor)
}

export function canReleaseFacts(actor: Actor): boolean {
  return isEditorial(actor)
}
