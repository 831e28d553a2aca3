import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { db } from '@/lib/db/client'
import { ownArticles } from './article-policy'

/** One saved revision of an edition, as its history lists it. */
export type VersionView = {
  revisionId: string
  number: number
  title: string
  savedAt: Date
  savedBy: string | null
  /** What readers see now. */
  isLive: boolean
}

const MAX_LISTED = 200

/** The newest first; empty for an edition that is not this person's to open. */
export async function listVersions(actor: Actor, editionId: string): Promise<VersionView[]> {
  const rows = await db().revision.findMany({
    where: { editionId, edition: { article: ownArticles(actor) } },
    orderBy: { number: 'desc' },
    take: MAX_LISTED,
    select: {
      id: true,
      number: true,
      title: true,
      createdAt: true,
      author: { select: { name: true } },
      edition: { select: { livePublication: { select: { revisionId: true } } } },
    },
  })
  return rows.map(({ id, number, title, createdAt, author, edition }) => ({
    revisionId: id,
    number,
    title,
    savedAt: createdAt,
    savedBy: author?.name ?? null,
    isLive: edition.livePublication?.revisionId === id,
  }))
}
