import 'server-only'
import type { Tx } from '@/lib/db/client'

/**
 * Makes `slug` the edition's address; the one it had before points straight here from now on.
 * Returns every address whose answer this changes.
 */
export async function claimSlug(
  tx: Tx,
  edition: { id: string; locale: string },
  slug: string,
): Promise<string[]> {
  const { id: targetId, locale } = edition
  const kind = 'ARTICLE' as const
  await tx.slug.updateMany({
    where: { kind, targetId, isCurrent: true, slug: { not: slug } },
    data: { isCurrent: false },
  })
  await tx.slug.upsert({
    where: { kind_locale_slug: { kind, locale, slug } },
    create: { kind, locale, slug, targetId, isCurrent: true },
    update: { isCurrent: true },
  })
  const all = await tx.slug.findMany({ where: { kind, targetId }, select: { slug: true } })
  return all.map((row) => row.slug)
}
