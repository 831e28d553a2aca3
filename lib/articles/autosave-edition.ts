import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { db } from '@/lib/db/client'
import { ok, type Result, refuse } from '@/lib/result'
import type { AutosaveInput, DropAutosaveInput } from './autosave-input'
import { isOpenTo } from './is-open-to'

export type Autosaved = { at: Date }

export type AutosaveRefusal =
  | { reason: 'not-found' }
  /** The same person has saved since, from here or another window: this text is the older one. */
  | { reason: 'superseded' }

/** Keeps what one person is typing: never a revision, and nobody else's to see. */
export async function autosaveEdition(
  actor: Actor,
  { editionId, baseVersion, content }: AutosaveInput,
): Promise<Result<Autosaved, AutosaveRefusal>> {
  const { userId } = actor
  if (userId === null || !(await isOpenTo(actor, editionId))) return refuse({ reason: 'not-found' })
  const later = { editionId, authorId: userId, number: { gt: baseVersion } }
  if (await db().revision.count({ where: later })) return refuse({ reason: 'superseded' })
  const { updatedAt: at } = await db().autosave.upsert({
    where: { editionId_userId: { editionId, userId } },
    create: { editionId, userId, baseVersion, content },
    update: { baseVersion, content },
  })
  return ok({ at })
}

/** The text that was offered back is not wanted. */
export async function dropAutosave(
  { userId }: Actor,
  { editionId }: DropAutosaveInput,
): Promise<Result<null, AutosaveRefusal>> {
  if (userId === null) return refuse({ reason: 'not-found' })
  await db().autosave.deleteMany({ where: { editionId, userId } })
  return ok(null)
}
