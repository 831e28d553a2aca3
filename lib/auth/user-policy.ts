import type { Actor } from './actor'

/** Admins are editors who also keep the accounts. */
export function canManageUsers(actor: Actor): boolean {
  return actor.role === 'admin'
}

/** The log says who did what in the whole house. */
export function canReadAudit(actor: Actor): boolean {
  return actor.role === 'admin'
}
