import type { Tx } from '@/lib/db/client'

/** What this newsroom must not show again. */
export type Hidden = {
  editions: ReadonlySet<string>
  facts: ReadonlySet<string>
  publications: ReadonlySet<string>
  media: ReadonlySet<string>
}

export async function findHidden(tx: Tx): Promise<Hidden> {
  const rows = await tx.suppression.findMany({ where: { liftedAt: null } })
  const targets = (kind: (typeof rows)[number]['kind']) =>
    new Set(rows.filter((row) => row.kind === kind).map(({ targetId }) => targetId))
  return {
    editions: targets('EDITION'),
    facts: targets('FACT'),
    publications: targets('PUBLICATION'),
    media: targets('MEDIA'),
  }
}
