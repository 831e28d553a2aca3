import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { appendCacheChange } from '@/lib/cache/change-log'
import { newestChange } from '@/lib/cache/newest-change'
import { tags } from '@/lib/cache/tags'
import { audit } from '@/lib/db/audit'
import { Prisma } from '@/lib/db/generated/client'
import { lockOperation, transact } from '@/lib/db/transact'
import { ok, type Result, refuse } from '@/lib/result'
import { indicatorVersion, readDeskIndicator } from './desk-indicator'
import { canReleaseFacts } from './fact-policy'
import type { SaveIndicatorInput } from './indicator-input'

export type SavedIndicator = { version: string; seq: number }

export type SaveIndicatorRefusal =
  | { reason: 'forbidden' }
  | { reason: 'not-found' }
  /** Somebody saved since: nothing was written. */
  | { reason: 'stale' }

/** Says what is measured and by whose reckoning. The pages of all its facts follow at once. */
export async function saveIndicator(
  actor: Actor,
  { indicatorId: id, base, ...next }: SaveIndicatorInput,
): Promise<Result<SavedIndicator, SaveIndicatorRefusal>> {
  if (!canReleaseFacts(actor)) return refuse({ reason: 'forbidden' })
  return await transact(async (tx) => {
    await lockOperation(tx, id)
    const before = await readDeskIndicator(tx, id)
    if (!before) return refuse({ reason: 'not-found' })
    const version = indicatorVersion(next)
    if (before.version === version) return ok({ version, seq: await newestChange(tx) })
    if (before.version !== base) return refuse({ reason: 'stale' })

    await tx.indicator.update({
      where: { id },
      data: { ...next, basis: next.basis ?? Prisma.DbNull },
    })
    await audit(tx, {
      actorId: actor.userId,
      action: 'indicator.save',
      objectType: 'indicator',
      objectId: id,
      before: { version: before.version },
      after: { version },
    })
    const facts = await tx.fact.findMany({ where: { indicatorId: id }, select: { id: true } })
    const moved = facts.map((fact) => tags.fact(fact.id))
    return ok({ version, seq: await appendCacheChange(tx, 'hard', moved) })
  })
}
