import type { Revision } from '@/lib/db/generated/client'
import { bodySchema } from './body'
import { bodyText } from './body-text'

export type MissingPart = 'title' | 'deck' | 'body' | 'byline' | 'slug'

/** What a piece still needs before readers may see it. */
export function missingParts(revision: Revision): MissingPart[] {
  const parts: Record<MissingPart, boolean> = {
    title: revision.title !== '',
    deck: revision.deck !== '',
    body: bodyText(bodySchema.parse(revision.body)).trim() !== '',
    byline: revision.byline.length > 0,
    slug: revision.slug !== '',
  }
  return (Object.keys(parts) as MissingPart[]).filter((part) => !parts[part])
}
