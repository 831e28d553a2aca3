import { bodySchema } from '@/lib/articles/body'
import { bodyMediaIds } from '@/lib/articles/body-pictures'
import type { Tx } from '@/lib/db/client'
import type { EditionFile } from './edition-file'
import { type MediaFile, mediaFile } from './media-file'
import type { PersonFile } from './person-file'

export async function collectMedia(tx: Tx, ids: string[]): Promise<MediaFile[]> {
  const rows = await tx.media.findMany({
    where: { id: { in: ids } },
    include: { texts: true },
    orderBy: { id: 'asc' },
  })
  return rows.map(({ texts, removedAt, ...row }) => {
    const { id, sha256, format, width, height, bytes, name, focalX, focalY } = row
    return mediaFile.parse({
      ...{ id, sha256, format, width, height, bytes, name, focalX, focalY },
      texts: Object.fromEntries(texts.map(({ mediaId: _, locale, ...words }) => [locale, words])),
      ...(removedAt && { isRemoved: true }),
    })
  })
}

/** Ids of the pictures that stand in texts and beside names. */
export function shownMedia(editions: EditionFile[], people: PersonFile[]): string[] {
  const bodies = editions.flatMap(({ revisions }) => revisions.map(({ body }) => body))
  const inTexts = bodies.flatMap((body) => bodyMediaIds(bodySchema.parse(body)))
  return [...inTexts, ...people.flatMap(({ photoId }) => photoId ?? [])]
}
