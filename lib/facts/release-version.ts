import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { appendCacheChange } from '@/lib/cache/change-log'
import { tags } from '@/lib/cache/tags'
import { audit } from '@/lib/db/audit'
import type { Tx } from '@/lib/db/client'
import { databaseNow, transact } from '@/lib/db/transact'
import { ok, type Result, refuse } from '@/lib/result'
import type { ReleaseVersionInput } from './fact-input'
import { canReleaseFacts } from './fact-policy'
import { lockFact } from './revise-fact'

export type ReleasedVersion = { versionId: string; factId: string }

export type ReleaseRefusal =
  | { reason: 'not-found' }
  | { reason: 'forbidden' }
  | { reason: 'already-released' }
  /** A later version is current: releasing this one would take readers back. */
  | { reason: 'superseded'; number: number }

/** Makes a proposed version what the fact is from now on. */
export async function releaseVersion(
  actor: Actor,
  { opId, versionId }: ReleaseVersionInput,
): Promise<Result<ReleasedVersion, ReleaseRefusal>> {
  if (!canReleaseFacts(actor)) return refuse({ reason: 'forbidden' })
  return await transact(async (tx) => {
    const proposal = await tx.factVersion.findUnique({ where: { id: versionId } })
    if (!proposal) return refuse({ reason: 'not-found' })
    const { factId } = proposal
    await lockFact(tx, factId)

    const version = await tx.factVersion.findUniqueOrThrow({ where: { id: versionId } })
    if (version.releaseOpId === opId) return ok({ versionId, factId })
    if (version.state === 'RELEASED') return refuse({ reason: 'already-released' })
    const fact = await tx.fact.findUniqueOrThrow({
      where: { id: factId },
      include: { currentVersion: true },
    })
    const current = fact.currentVersion?.number ?? 0
    if (current > version.number) return refuse({ reason: 'superseded', number: current })

    const now = await databaseNow(tx)
    await release(tx, { actor, versionId, factId, opId, now })
    await appendCacheChange(tx, 'soft', [tags.factChanges])
    await appendCacheChange(tx, 'hard', [tags.fact(factId)])
    return ok({ versionId, factId })
  })
}

/**
 * Releases the proposals that were shown beside a piece, in the transaction that publishes it.
 * One that has been released or overtaken meanwhile is left as it is. Returns the tags that moved.
 */
export async function releaseInTransaction(
  tx: Tx,
  { actor, versionIds, now }: { actor: Actor; versionIds: string[]; now: Date },
): Promise<string[]> {
  const versions = await tx.factVersion.findMany({
    where: { id: { in: versionIds }, state: 'PROPOSED' },
    orderBy: [{ factId: 'asc' }, { number: 'asc' }],
    include: { fact: { include: { currentVersion: true } } },
  })
  const moved: string[] = []
  for (const { id: versionId, factId, number, fact } of versions) {
    await lockFact(tx, factId)
    if ((fact.currentVersion?.number ?? 0) > number) continue
    await release(tx, { actor, versionId, factId, opId: null, now })
    moved.push(tags.fact(factId))
  }
  return moved
}

async function release(
  tx: Tx,
  step: { actor: Actor; versionId: string; factId: string; opId: string | null; now: Date },
): Promise<void> {
  const { actor, versionId, factId, opId: releaseOpId, now: releasedAt } = step
  const { userId } = actor
  await tx.factVersion.update({
    where: { id: versionId },
    data: { state: 'RELEASED', releasedById: userId, releasedAt, releaseOpId },
  })
  const { currentVersionId } = await tx.fact.findUniqueOrThrow({ where: { id: factId } })
  await tx.fact.update({ where: { id: factId }, data: { currentVersionId: versionId } })
  await audit(tx, {
    actorId: userId,
    action: 'fact.release',
    objectType: 'fact',
    objectId: factId,
    before: { versionId: currentVersionId },
    after: { versionId },
  })
}
