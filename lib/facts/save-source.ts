import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { appendCacheChange } from '@/lib/cache/change-log'
import { newestChange } from '@/lib/cache/newest-change'
import { tags } from '@/lib/cache/tags'
import { audit } from '@/lib/db/audit'
import { lockOperation, transact } from '@/lib/db/transact'
import { ok, type Result, refuse } from '@/lib/result'
import { readDeskSource, sourceVersion } from './desk-source'
import { canReleaseFacts } from './fact-policy'
import type { SaveSourceInput } from './save-source-input'

export type SavedSource = { version: string; seq: number }

export type SaveSourceRefusal =
  | { reason: 'forbidden' }
  | { reason: 'not-found' }
  /** Somebody saved since: nothing was written. */
  | { reason: 'stale' }

/** Puts right what a source is called and where it stands. Every page that names it follows at once. */
export async function saveSource(
  actor: Actor,
  { sourceId: id, base, language = null, independenceGroup = null, ...words }: SaveSourceInput,
): Promise<Result<SavedSource, SaveSourceRefusal>> {
  if (!canReleaseFacts(actor)) return refuse({ reason: 'forbidden' })
  const next = { ...words, language, independenceGroup }
  return await transact(async (tx) => {
    await lockOperation(tx, id)
    const before = await readDeskSource(tx, id)
    if (!before) return refuse({ reason: 'not-found' })
    const version = sourceVersion(next)
    if (before.version === version) return ok({ version, seq: await newestChange(tx) })
    if (before.version !== base) return refuse({ reason: 'stale' })

    const publishedOn = next.publishedOn && new Date(`${next.publishedOn}T00:00:00Z`)
    await tx.source.update({ where: { id }, data: { ...next, publishedOn } })
    await audit(tx, {
      actorId: actor.userId,
      action: 'source.save',
      objectType: 'source',
      objectId: id,
      before: { version: before.version },
      after: { version },
    })
    const facts = await tx.fact.findMany({
      where: { observations: { some: { sourceId: id } } },
      select: { id: true },
    })
    const moved = facts.map((fact) => tags.fact(fact.id))
    return ok({ version, seq: await appendCacheChange(tx, 'hard', moved) })
  })
}
