import type { Revision } from '@/lib/db/generated/client'
import { bodySchema } from './body'
import { bodyPictures } from './body-pictures'
import { bodyText } from './body-text'

export type MissingPart = 'title' | 'deck' | 'body' | 'alt' | 'byline' | 'slug'

/** What a piece still needs before readers may see it. */
export function missingParts(revision: Revision): MissingPart[] {
  const body = bodySchema.parse(revision.body)
  const parts: Record<MissingPart, boolean> = {
    title: revision.title !== '',
    deck: revision.deck !== '',
    body: bodyText(body).trim() !== '',
    alt: bodyPictures(body).every(({ alt }) => alt !== ''),
    byline: revision.byline.length > 0,
    slug: revision.slug !== '',
  }
  return (Object.keys(parts) as MissingPart[]).filter((part) => !parts[part])
}
