import type { Role } from '@/lib/db/generated/enums'

/** Who is acting: built from a live session row, or by the operator's tool. */
export type Actor = { userId: string; role: Role }

const EDITORIAL: readonly Role[] = ['editor', 'admin']

/** Everything editorial: publishes, releases facts, withdraws. */
export function isEditorial(actor: Actor): boolean {
  return EDITORIAL.includes(actor.role)
}
