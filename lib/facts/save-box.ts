import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { audit } from '@/lib/db/audit'
import type { Tx } from '@/lib/db/client'
import { lockOperation, transact } from '@/lib/db/transact'
import { DEFAULT_LOCALE } from '@/lib/i18n/locale'
import { inLocale } from '@/lib/i18n/localized-text'
import { ok, type Result, refuse } from '@/lib/result'
import { claimSharedSlug } from '@/lib/slugs/claim-shared-slug'
import type { SaveBoxInput } from './fact-input'
import { canProposeFacts } from './fact-policy'
import { findMisfits } from './find-misfits'

export type SavedBox = { boxId: string; number: number }

export type SaveBoxRefusal =
  | { reason: 'forbidden' }
  | { reason: 'not-found' }
  | { reason: 'unknown-facts' }
  | { reason: 'stale'; number: number }
  /** Readers would not see these facts for what they are in this form. */
  | { reason: 'form-does-not-fit'; factIds: string[] }

/** Composes a box: a new revision each time. Pieces print it anew when they are published. */
export async function saveBox(
  actor: Actor,
  input: SaveBoxInput,
): Promise<Result<SavedBox, SaveBoxRefusal>> {
  if (!canProposeFacts(actor)) return refuse({ reason: 'forbidden' })
  return await transact(async (tx) => {
    await lockOperation(tx, input.boxId ?? input.opId)
    const repeat = await tx.boxRevision.findUnique({ where: { opId: input.opId } })
    if (repeat) return ok({ boxId: repeat.boxId, number: repeat.number })
    const refusal = await refusalFor(tx, input)
    if (refusal) return refuse(refusal)
    const boxId = input.boxId ?? (await startBox(tx, input))
    return ok(await writeBoxRevision(tx, { actor, input, boxId }))
  })
}

async function refusalFor(tx: Tx, input: SaveBoxInput): Promise<SaveBoxRefusal | null> {
  const known = await tx.fact.count({ where: { id: { in: input.factIds } } })
  if (known !== input.factIds.length) return { reason: 'unknown-facts' }
  const misfits = await findMisfits(tx, input.form, input.factIds)
  const misfit = misfits.length > 0 && { reason: 'form-does-not-fit' as const, factIds: misfits }
  if (!input.boxId) return misfit || null
  const box = await tx.box.findUnique({
    where: { id: input.boxId },
    include: { headRevision: true },
  })
  if (!box) return { reason: 'not-found' }
  const number = box.headRevision?.number ?? 0
  if (number !== input.baseNumber) return { reason: 'stale', number }
  return misfit || null
}

async function startBox(tx: Tx, { title }: SaveBoxInput): Promise<string> {
  const box = await tx.box.create({ data: {} })
  const words = inLocale(title, DEFAULT_LOCALE)
  await claimSharedSlug(tx, { kind: 'BOX', targetId: box.id, words })
  return box.id
}

async function writeBoxRevision(
  tx: Tx,
  { actor, input, boxId }: { actor: Actor; input: SaveBoxInput; boxId: string },
): Promise<SavedBox> {
  const number = input.boxId ? input.baseNumber + 1 : 1
  const revision = await tx.boxRevision.create({
    data: {
      boxId,
      number,
      form: input.form,
      title: input.title,
      authorId: actor.userId,
      opId: input.opId,
      items: { create: input.factIds.map((factId, position) => ({ factId, position })) },
    },
  })
  await tx.box.update({ where: { id: boxId }, data: { headRevisionId: revision.id } })
  await audit(tx, {
    actorId: actor.userId,
    action: 'box.save',
    objectType: 'box',
    objectId: boxId,
    after: { boxRevisionId: revision.id, number, form: input.form },
  })
  return { boxId, number }
}
