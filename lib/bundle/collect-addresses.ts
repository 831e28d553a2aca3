import type { Tx } from '@/lib/db/client'
import type { SlugKind } from '@/lib/db/generated/client'

export type Addresses = { slug: string; oldSlugs: string[] }

/** The addresses of things; a thing without a current one is a fault of the newsroom. */
export async function collectAddresses(
  tx: Tx,
  kind: SlugKind,
  ids: string[],
): Promise<(targetId: string) => Addresses> {
  const rows = await tx.slug.findMany({
    where: { kind, targetId: { in: ids } },
    orderBy: { slug: 'asc' },
  })
  return (targetId) => {
    const own = rows.filter((row) => row.targetId === targetId)
    const current = own.find((row) => row.isCurrent)
    if (!current) throw new Error(`${kind} ${targetId} has no address`)
    const old = own.filter((row) => !row.isCurrent)
    return { slug: current.slug, oldSlugs: old.map((row) => row.slug).sort() }
  }
}
