import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { appendCacheChange } from '@/lib/cache/change-log'
import { newestChange } from '@/lib/cache/newest-change'
import { tags } from '@/lib/cache/tags'
import { audit } from '@/lib/db/audit'
import type { Tx } from '@/lib/db/client'
import { lockOperation, transact } from '@/lib/db/transact'
import { LOCALES } from '@/lib/i18n/locale'
import { ok, type Result, refuse } from '@/lib/result'
import { type AddressTaken, moveSlug } from '@/lib/slugs/move-slug'
import { asciiLower } from '@/lib/text/letter-case'
import { readDeskTopic, topicVersion } from './desk-topic'
import type { SaveTopicInput } from './save-topic-input'
import { type SubjectKind, updateSubject } from './topic-or-series'
import { canNameTopics } from './topic-policy'

export type SavedTopic = { version: string; seq: number }

export type SaveTopicRefusal =
  | { reason: 'forbidden' }
  | { reason: 'not-found' }
  /** Somebody saved since: nothing was written. */
  | { reason: 'stale' }
  | AddressTaken

/** Names, describes and moves a topic or a series. Every page that names it follows at once. */
export function saveTopicOr(kind: SubjectKind) {
  return async (
    actor: Actor,
    { base, ...next }: SaveTopicInput,
  ): Promise<Result<SavedTopic, SaveTopicRefusal>> => {
    if (!canNameTopics(actor)) return refuse({ reason: 'forbidden' })
    return await transact((tx) => save(tx, { kind, actor, base, next }))
  }
}

type Step = {
  kind: SubjectKind
  actor: Actor
  base: string
  next: Omit<SaveTopicInput, 'base'>
}

async function save(
  tx: Tx,
  { kind, actor, base, next }: Step,
): Promise<Result<SavedTopic, SaveTopicRefusal>> {
  const { id, slug } = next
  await lockOperation(tx, id)
  const before = await readDeskTopic(tx, kind, id)
  if (!before) return refuse({ reason: 'not-found' })
  const version = topicVersion(next)
  if (before.version === version) return ok({ version, seq: await newestChange(tx) })
  if (before.version !== base) return refuse({ reason: 'stale' })
  const moved = await moveSlug(tx, { kind, locale: '', targetId: id, slug })
  if (!moved.ok) return moved

  await updateSubject(tx, kind, next)
  await audit(tx, {
    actorId: actor.userId,
    action: `${asciiLower(kind)}.save`,
    objectType: asciiLower(kind),
    objectId: id,
    before: { version: before.version, slug: before.slug },
    after: { version, slug },
  })
  const seq = await appendCacheChange(tx, 'hard', [...moved.value, ...topicTags(kind, id)])
  return ok({ version, seq })
}

/** The pages that name it, its lists in every language, and the indexes. */
function topicTags(kind: SubjectKind, id: string): string[] {
  const own = kind === 'TOPIC' ? tags.topic(id) : tags.series(id)
  const lists = LOCALES.flatMap((locale) => [tags.listOf(locale, kind, id), tags.list(locale)])
  return [own, ...lists]
}

export const saveTopic = saveTopicOr('TOPIC')
export const saveSeries = saveTopicOr('SERIES')
