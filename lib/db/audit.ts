import 'server-only'
import type { Tx } from './client'
import type { Prisma } from './generated/client'

export type AuditEntry = {
  actorId: string | null
  /** A verb and its object: `edition.publish`. */
  action: string
  objectType: string
  objectId: string
  /** Ids, hashes and states; never texts. */
  before?: Prisma.InputJsonObject
  after?: Prisma.InputJsonObject
}

/** Written in the transaction of the act itself: no act without its entry. */
export async function audit(tx: Tx, entry: AuditEntry): Promise<void> {
  await tx.auditEvent.create({ data: entry })
}
