import 'server-only'
import { type Actor, isEditorial } from '@/lib/auth/actor'
import { appendCacheChange } from '@/lib/cache/change-log'
import { newestChange } from '@/lib/cache/newest-change'
import { tags } from '@/lib/cache/tags'
import { audit } from '@/lib/db/audit'
import type { Tx } from '@/lib/db/client'
import { lockOperation, transact } from '@/lib/db/transact'
import { LOCALES } from '@/lib/i18n/locale'
import { holdMedia } from '@/lib/media/hold-media'
import { ok, type Result, refuse } from '@/lib/result'
import { type AddressTaken, moveSlug } from '@/lib/slugs/move-slug'
import { type DeskPerson, readDeskPerson } from './desk-person'
import type { SavePersonInput } from './save-person-input'
import { writePerson } from './write-person'

export type SavedPerson = { version: string; posts: DeskPerson['posts']; seq: number }

export type SavePersonRefusal =
  | { reason: 'forbidden' }
  | { reason: 'not-found' }
  /** Somebody saved since: nothing was written. */
  | { reason: 'stale' }
  /** A degree in a language that has no name. */
  | { reason: 'degree-without-name' }
  /** The photograph has been removed from the library. */
  | { reason: 'unknown-picture' }
  | AddressTaken

/**
 * Names somebody, notes their posts, moves their address. Their page and the lists that name them
 * follow; what has been printed over a piece stays as it was printed.
 */
export async function savePerson(
  actor: Actor,
  input: SavePersonInput,
): Promise<Result<SavedPerson, SavePersonRefusal>> {
  if (!isEditorial(actor)) return refuse({ reason: 'forbidden' })
  return await transact((tx) => save(tx, actor, input))
}

async function save(
  tx: Tx,
  actor: Actor,
  input: SavePersonInput,
): Promise<Result<SavedPerson, SavePersonRefusal>> {
  const { personId, base, slug, photoId } = input
  await lockOperation(tx, personId)
  const before = await readDeskPerson(tx, personId)
  if (!before) return refuse({ reason: 'not-found' })
  if (isThere(before, input)) {
    const { version, posts } = before
    return ok({ version, posts, seq: await newestChange(tx) })
  }
  if (before.version !== base) return refuse({ reason: 'stale' })
  if (!degreesHaveNames(input)) return refuse({ reason: 'degree-without-name' })
  if (photoId && !(await holdMedia(tx, photoId))) return refuse({ reason: 'unknown-picture' })
  const moved = await moveSlug(tx, { kind: 'PERSON', locale: '', targetId: personId, slug })
  if (!moved.ok) return moved

  await writePerson(tx, input)
  const after = await readDeskPerson(tx, personId)
  if (!after) throw new Error('A person who was saved is not there')
  await audit(tx, {
    actorId: actor.userId,
    action: 'person.save',
    objectType: 'person',
    objectId: personId,
    before: { version: before.version, slug: before.slug },
    after: { version: after.version, slug },
  })
  const photos = await photoTags(tx, [before.photoId, photoId])
  const seq = await appendCacheChange(tx, 'hard', [
    ...moved.value,
    ...personTags(personId),
    ...photos,
  ])
  return ok({ version: after.version, posts: after.posts, seq })
}

/** A retry of a save that did arrive asks for what is there; the ids of new posts it cannot know. */
function isThere(before: DeskPerson, input: SavePersonInput): boolean {
  return JSON.stringify(inOrder(before)) === JSON.stringify(inOrder(input))
}

function inOrder({ kind, names, degrees, posts, slug, photoId }: DeskPerson | SavePersonInput) {
  const said = LOCALES.map((locale) => [names[locale], degrees?.[locale]])
  const held = posts.map(({ title, from, until }) =>
    JSON.stringify([LOCALES.map((locale) => title[locale]), from, until]),
  )
  return [kind, slug, photoId, said, held.sort()]
}

function degreesHaveNames({ names, degrees }: SavePersonInput): boolean {
  return LOCALES.every((locale) => !degrees?.[locale] || names[locale])
}

/** A picture beside somebody's name is public with them; one that was taken away may not be any more. */
async function photoTags(tx: Tx, ids: (string | null)[]): Promise<string[]> {
  const moved = new Set(ids.filter((id) => id !== null))
  if (ids[0] === ids[1] || moved.size === 0) return []
  const rows = await tx.media.findMany({ where: { id: { in: [...moved] } } })
  return rows.map(({ sha256 }) => tags.media(sha256))
}

function personTags(personId: string): string[] {
  const lists = LOCALES.flatMap((locale) => [
    tags.listOf(locale, 'AUTHOR', personId),
    tags.list(locale),
  ])
  return [tags.person(personId), ...lists]
}
