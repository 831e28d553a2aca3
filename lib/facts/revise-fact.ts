import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { audit } from '@/lib/db/audit'
import type { Tx } from '@/lib/db/client'
import { transact } from '@/lib/db/transact'
import { ok, type Result, refuse } from '@/lib/result'
import type { ReviseFactInput } from './fact-input'
import { canProposeFacts } from './fact-policy'
import { writeVersion } from './write-version'

export type ProposedVersion = { versionId: string; number: number }

export type ReviseFactRefusal =
  | { reason: 'forbidden' }
  | { reason: 'not-found' }
  /** Somebody proposed a version since. */
  | { reason: 'stale'; number: number }

/** Proposes what a fact is to be from now on. Readers see it only once it is released. */
export async function reviseFact(
  actor: Actor,
  input: ReviseFactInput,
): Promise<Result<ProposedVersion, ReviseFactRefusal>> {
  if (!canProposeFacts(actor)) return refuse({ reason: 'forbidden' })
  return await transact(async (tx) => {
    if (!(await lockFact(tx, input.factId))) return refuse({ reason: 'not-found' })
    const repeat = await tx.factVersion.findFirst({
      where: { opId: input.opId, factId: input.factId },
    })
    if (repeat) return ok({ versionId: repeat.id, number: repeat.number })
    const newest = await tx.factVersion.findFirstOrThrow({
      where: { factId: input.factId },
      orderBy: { number: 'desc' },
    })
    if (newest.number !== input.baseNumber)
      return refuse({ reason: 'stale', number: newest.number })

    const { baseNumber, ...statement } = input
    const version = await writeVersion(tx, actor, { ...statement, number: baseNumber + 1 })
    await audit(tx, {
      actorId: actor.userId,
      action: 'fact.revise',
      objectType: 'fact',
      objectId: input.factId,
      after: { versionId: version.id, reason: input.reason, status: input.status },
    })
    return ok({ versionId: version.id, number: version.number })
  })
}

/** Holds the fact's row until commit, so that its versions are made one after the other. */
export async function lockFact(tx: Tx, factId: string): Promise<boolean> {
  const rows = await tx.$queryRaw<unknown[]>`
    SELECT id FROM fact WHERE id = ${factId}::uuid FOR UPDATE`
  return rows.length === 1
}
