import 'server-only'
import { tags } from '@/lib/cache/tags'
import type { Tx } from '@/lib/db/client'
import type { SlugKind } from '@/lib/db/generated/client'
import { lockOperation } from '@/lib/db/transact'
import { ok, type Result, refuse } from '@/lib/result'

/** Somebody else's address, present or past: it is never given away. */
export type AddressTaken = { reason: 'address-taken' }

type Move = {
  kind: SlugKind
  /** Empty for what has one address in all languages. */
  locale: string
  targetId: string
  slug: string
}

/**
 * Makes `slug` the address; every earlier one points straight at the target from now on. Returns the
 * tags of all its addresses: each of them answers differently now.
 */
export async function moveSlug(
  tx: Tx,
  { kind, locale, targetId, slug }: Move,
): Promise<Result<string[], AddressTaken>> {
  // The lock under which new addresses are found, so that nobody is handed this one meanwhile.
  await lockOperation(tx, `slug/${kind}`)
  const where = { kind_locale_slug: { kind, locale, slug } }
  const owner = await tx.slug.findUnique({ where })
  if (owner && owner.targetId !== targetId) return refuse({ reason: 'address-taken' })
  await tx.slug.updateMany({
    where: { kind, targetId, isCurrent: true, slug: { not: slug } },
    data: { isCurrent: false },
  })
  await tx.slug.upsert({
    where,
    create: { kind, locale, slug, targetId, isCurrent: true },
    update: { isCurrent: true },
  })
  const all = await tx.slug.findMany({ where: { kind, targetId }, select: { slug: true } })
  return ok(all.map((row) => tags.sharedAddress(kind, row.slug)))
}
