import type { Role } from '@/lib/db/generated/enums'

/** Who is acting: a person with a live session row, or the newsroom itself (starter content, imports). */
export type Actor = { userId: string; role: Role } | typeof NEWSROOM

export const NEWSROOM = { userId: null, role: 'editor' } as const

const EDITORIAL: readonly Role[] = ['editor', 'admin']

/** Everything editorial: publishes, releases facts, withdraws. */
export function isEditorial(actor: Actor): boolean {
  return EDITORIAL.includes(actor.role)
}
