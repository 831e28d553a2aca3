import 'server-only'
import type { Tx } from '@/lib/db/client'
import type { SlugKind } from '@/lib/db/generated/client'
import { lockOperation } from '@/lib/db/transact'
import { DEFAULT_LOCALE } from '@/lib/i18n/locale'
import { slug as slugOf } from '@/lib/text/slug'

/** Facts, boxes and people have one address for all languages. */
const ALL_LANGUAGES = ''
const ROOM_FOR_NUMBER = 74

/** Gives the first free address made of `words`: "ticaret-dovriyyesi-2023", then "…-2". */
export async function claimSharedSlug(
  tx: Tx,
  { kind, targetId, words }: { kind: SlugKind; targetId: string; words: string },
): Promise<string> {
  await lockOperation(tx, `slug/${kind}`)
  const stem = slugOf(DEFAULT_LOCALE, words).slice(0, ROOM_FOR_NUMBER).replace(/-$/, '') || 'x'
  const taken = await tx.slug.findMany({
    where: { kind, locale: ALL_LANGUAGES, slug: { startsWith: stem } },
    select: { slug: true },
  })
  const used = new Set(taken.map((row) => row.slug))
  let slug = stem
  for (let number = 2; used.has(slug); number += 1) slug = `${stem}-${number}`
  await tx.slug.create({ data: { kind, locale: ALL_LANGUAGES, slug, targetId, isCurrent: true } })
  return slug
}
