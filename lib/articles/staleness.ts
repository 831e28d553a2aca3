import 'server-only'
import type { Tx } from '@/lib/db/client'
import type { EditionContent } from './edition-input'
import { withoutMadeSlug } from './made-slug'
import { type RevisionView, toRevisionView } from './revision-view'

/** What stands there now, and the text that both were written on; as the editor's fields show them. */
export type Staleness = {
  reason: 'stale'
  version: number
  head: RevisionView | null
  /** Null where that version was the empty page. */
  base: EditionContent | null
}

export async function staleness(
  tx: Tx,
  { editionId, baseVersion }: { editionId: string; baseVersion: number },
): Promise<Staleness> {
  const edition = await tx.edition.findUniqueOrThrow({
    where: { id: editionId },
    include: { headRevision: WITH_AUTHOR },
  })
  const base = await tx.revision.findFirst({
    where: { editionId, number: baseVersion },
    ...WITH_AUTHOR,
  })
  const shown = (row: Row) => {
    const revision = toRevisionView(row)
    return { ...revision, content: withoutMadeSlug(edition, revision.content) }
  }
  return {
    reason: 'stale',
    version: edition.version,
    head: edition.headRevision && shown(edition.headRevision),
    base: base && shown(base).content,
  }
}

const WITH_AUTHOR = { include: { author: { select: { name: true } } } } as const

type Row = Parameters<typeof toRevisionView>[0]
