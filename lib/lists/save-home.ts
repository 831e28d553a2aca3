import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { appendCacheChange } from '@/lib/cache/change-log'
import { newestChange } from '@/lib/cache/newest-change'
import { tags } from '@/lib/cache/tags'
import { audit } from '@/lib/db/audit'
import type { Tx } from '@/lib/db/client'
import { fingerprint } from '@/lib/db/fingerprint'
import { lockOperation, transact } from '@/lib/db/transact'
import { ok, type Result, refuse } from '@/lib/result'
import { canCurate } from '@/lib/site/site-policy'
import { readHomeChoice } from './desk-home'
import type { HomeChoice } from './home-choice'
import type { SaveHomeInput } from './home-input'
import { toHomeSlots } from './to-home-slots'

export type SavedHome = { version: string; seq: number }

export type SaveHomeRefusal =
  | { reason: 'forbidden' }
  /** Somebody saved since: nothing was written. */
  | { reason: 'stale' }
  /** A piece was never public in this language. */
  | { reason: 'piece-not-public' }

/** Says what leads home in a language. Its readers see it at once. */
export async function saveHome(
  actor: Actor,
  { locale, base, choice }: SaveHomeInput,
): Promise<Result<SavedHome, SaveHomeRefusal>> {
  if (!canCurate(actor)) return refuse({ reason: 'forbidden' })
  return await transact(async (tx) => {
    await lockOperation(tx, `home/${locale}`)
    const before = fingerprint(await readHomeChoice(tx, locale))
    const version = fingerprint(choice)
    if (before === version) return ok({ version, seq: await newestChange(tx) })
    if (before !== base) return refuse({ reason: 'stale' })
    const known = await tx.edition.count({
      where: { id: { in: choice.pieces }, locale, live: { not: 'NONE' } },
    })
    if (known !== choice.pieces.length) return refuse({ reason: 'piece-not-public' })

    await writeChoice(tx, locale, choice)
    await audit(tx, {
      actorId: actor.userId,
      action: 'home.save',
      objectType: 'home',
      objectId: locale,
      before: { version: before },
      after: { version },
    })
    return ok({ version, seq: await appendCacheChange(tx, 'hard', [tags.home(locale)]) })
  })
}

async function writeChoice(tx: Tx, locale: string, choice: HomeChoice) {
  await tx.homeSlot.deleteMany({ where: { locale } })
  await tx.homeSlot.createMany({ data: toHomeSlots(locale, choice) })
}
