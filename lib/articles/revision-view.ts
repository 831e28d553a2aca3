import type { Revision } from '@/lib/db/generated/client'
import { bodySchema } from './body'
import type { EditionContent } from './edition-input'

/** A saved snapshot as the desk shows it. */
export type RevisionView = {
  id: string
  number: number
  content: EditionContent
  savedAt: Date
  savedBy: string | null
}

export function toRevisionView(row: Revision & { author: { name: string } | null }): RevisionView {
  const { title, deck, body, byline, leadBoxId, slug } = row
  return {
    id: row.id,
    number: row.number,
    content: { title, deck, body: bodySchema.parse(body), byline, leadBoxId, slug },
    savedAt: row.createdAt,
    savedBy: row.author?.name ?? null,
  }
}
