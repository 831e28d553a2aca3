import 'server-only'
import { type Actor, isEditorial } from '@/lib/auth/actor'
import { audit } from '@/lib/db/audit'
import { lockOperation, transact } from '@/lib/db/transact'
import { DEFAULT_LOCALE, LOCALES } from '@/lib/i18n/locale'
import { inLocale } from '@/lib/i18n/localized-text'
import { ok, type Result, refuse } from '@/lib/result'
import { claimSharedSlug } from '@/lib/slugs/claim-shared-slug'
import type { CreatePersonInput } from './person-input'

export type CreatedPerson = { personId: string }

/** Adds somebody who can sign pieces. The operation's id is the person's: a retry adds nobody twice. */
export async function createPerson(
  actor: Actor,
  { opId, names, degrees, post }: CreatePersonInput,
): Promise<Result<CreatedPerson, { reason: 'forbidden' }>> {
  if (!isEditorial(actor)) return refuse({ reason: 'forbidden' })
  return await transact(async (tx) => {
    await lockOperation(tx, opId)
    if (await tx.person.count({ where: { id: opId } })) return ok({ personId: opId })
    const texts = LOCALES.flatMap((locale) => {
      const name = names[locale]
      return name ? [{ locale, name, degrees: degrees[locale] ?? null }] : []
    })
    await tx.person.create({
      data: {
        id: opId,
        kind: 'PERSON',
        texts: { create: texts },
        posts: { create: Object.keys(post).length > 0 ? [{ title: post }] : [] },
      },
    })
    const words = inLocale(names, DEFAULT_LOCALE)
    await claimSharedSlug(tx, { kind: 'PERSON', targetId: opId, words })
    await audit(tx, {
      actorId: actor.userId,
      action: 'person.create',
      objectType: 'person',
      objectId: opId,
    })
    return ok({ personId: opId })
  })
}
