import { type Actor, isEditorial } from '@/lib/auth/actor'

/** What the site is called and who answers for it. */
export function canSetSite(actor: Actor): boolean {
  return actor.role === 'admin'
}

/** What leads where: menus and home. */
export function canCurate(actor: Actor): boolean {
  return isEditorial(actor)
}
