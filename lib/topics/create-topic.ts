import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { audit } from '@/lib/db/audit'
import { lockOperation, transact } from '@/lib/db/transact'
import { DEFAULT_LOCALE } from '@/lib/i18n/locale'
import { inLocale } from '@/lib/i18n/localized-text'
import { ok, type Result, refuse } from '@/lib/result'
import { claimSharedSlug } from '@/lib/slugs/claim-shared-slug'
import { asciiLower } from '@/lib/text/letter-case'
import type { CreateTopicInput } from './save-topic-input'
import { insertSubject, listSubjectRows, type SubjectKind } from './topic-or-series'
import { canNameTopics } from './topic-policy'

export type CreatedTopic = { id: string }

/** Adds a topic or a series; readers see it with the first piece. The operation's id becomes its own. */
export function createTopicOr(kind: SubjectKind) {
  return async (
    actor: Actor,
    { opId, name }: CreateTopicInput,
  ): Promise<Result<CreatedTopic, { reason: 'forbidden' }>> => {
    if (!canNameTopics(actor)) return refuse({ reason: 'forbidden' })
    return await transact(async (tx) => {
      await lockOperation(tx, opId)
      const [begun] = await listSubjectRows(tx, kind, [opId])
      if (begun) return ok({ id: opId })
      await insertSubject(tx, kind, { id: opId, name })
      const words = inLocale(name, DEFAULT_LOCALE)
      const slug = await claimSharedSlug(tx, { kind, targetId: opId, words })
      await audit(tx, {
        actorId: actor.userId,
        action: `${asciiLower(kind)}.create`,
        objectType: asciiLower(kind),
        objectId: opId,
        after: { slug },
      })
      return ok({ id: opId })
    })
  }
}

export const createTopic = createTopicOr('TOPIC')
export const createSeries = createTopicOr('SERIES')
